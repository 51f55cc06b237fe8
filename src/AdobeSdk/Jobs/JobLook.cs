namespace AdobeSdk.Jobs;

/// <summary>One look at a job: where it is, and, once it is done, what came of it.</summary>
/// <param name="Status">Where it is.</param>
/// <param name="IsFinal">Whether it will never be anywhere else.</param>
/// <param name="Result">The result of a job that has succeeded, if only in part.</param>
/// <param name="Error">The reason why there is no result.</param>
internal sealed record JobLook<TResult>(AdobeJobStatus Status, bool IsFinal = false, TResult? Result = default, Exception? Error = null)
{
    /// <summary>What went wrong with parts of it.</summary>
    public IReadOnlyList<AdobeJobError> Errors { get; init; } = [];

    /// <summary>Whether only a part of the result is there.</summary>
    public bool IsPartial { get; init; }
}
