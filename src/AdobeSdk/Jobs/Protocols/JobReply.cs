using AdobeSdk.Errors;

namespace AdobeSdk.Jobs.Protocols;

/// <summary>One reply to a poll, understood.</summary>
/// <param name="Status">What callers see.</param>
/// <param name="Phase">What it means.</param>
internal sealed record JobReply(AdobeJobStatus Status, JobPhase Phase)
{
    /// <summary>The result's JSON, if the job is done and there is one.</summary>
    public string? Result { get; init; }

    /// <summary>What went wrong with the whole, if the job is over without a result.</summary>
    public ErrorBody Error { get; init; } = ErrorBody.Silent;

    /// <summary>What went wrong with parts of it.</summary>
    public IReadOnlyList<AdobeJobError> Errors { get; init; } = [];

    /// <summary>How long Adobe asks to wait, if the reply's body says so.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
