namespace AdobeSdk;

/// <summary>
/// A job came to no result: it failed, was cancelled, timed out at Adobe, or was not done in the time that it was waited for.
/// </summary>
public sealed class AdobeJobException : AdobeException
{
    /// <summary>Makes an exception with a message, the job, and its cause.</summary>
    public AdobeJobException(string message, AdobeJobHandle job, Exception? innerException = null)
        : base(message, innerException) => Job = job;

    /// <summary>The job. Where it goes on at Adobe, the generated client's <c>Resume</c> takes it up again.</summary>
    public AdobeJobHandle Job { get; }

    /// <summary>Where the job was when it was last seen; <see langword="null"/> if it never was.</summary>
    public AdobeJobState? State { get; init; }

    /// <summary>Adobe's code of the failure: <c>runtime_error</c>, <c>prompt_unsafe</c>, …, if it gave one.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>What Adobe found wrong, one entry a member; empty if it did not say.</summary>
    public IReadOnlyList<AdobeValidationError> Errors { get; init; } = [];

    /// <summary>Whether Adobe's content policy was the reason: the same job fails again.</summary>
    public bool IsContentPolicy { get; init; }
}
