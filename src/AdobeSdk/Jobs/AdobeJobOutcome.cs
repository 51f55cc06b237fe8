using System.Diagnostics.CodeAnalysis;

namespace AdobeSdk;

/// <summary>How a job has ended: with a result, with errors, or with both.</summary>
/// <typeparam name="TResult">What the finished job holds.</typeparam>
public sealed class AdobeJobOutcome<TResult>
{
    internal AdobeJobOutcome(AdobeJobStatus status, TResult? result, Exception? exception)
    {
        Status = status;
        Result = result;
        Exception = exception;
    }

    /// <summary>Where the job was in the end.</summary>
    public AdobeJobStatus Status { get; }

    /// <summary>Whether there is a result, if only a part of it.</summary>
    [MemberNotNullWhen(true, nameof(Result))]
    [MemberNotNullWhen(false, nameof(Exception))]
    public bool HasResult => Exception is null;

    /// <summary>The result, or the part of it that is there.</summary>
    public TResult? Result { get; }

    /// <summary>Whether a part of the result is missing: <see cref="Errors"/> say which and why, as far as Adobe does.</summary>
    public bool IsPartial { get; internal init; }

    /// <summary>What went wrong with parts of the job, in Adobe's order.</summary>
    public IReadOnlyList<AdobeJobError> Errors { get; internal init; } = [];

    /// <summary>Why there is no result at all: what <c>WaitAsync</c> would have thrown.</summary>
    public Exception? Exception { get; }
}
