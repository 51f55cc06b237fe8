using Microsoft.Extensions.Logging;

namespace AdobeSdk.Jobs;

/// <summary>What is logged about jobs.</summary>
internal static partial class JobLog
{
    [LoggerMessage(1, LogLevel.Warning, "A poll of job {JobId} ended with {Fault}; the job goes on, and so does the wait: {Message}")]
    public static partial void FaultWaitedOut(ILogger logger, string jobId, string fault, string message);

    [LoggerMessage(2, LogLevel.Warning, "Job {JobId} is in the state '{State}', which this version of the SDK does not know")]
    public static partial void UnknownState(ILogger logger, string jobId, string state);

    [LoggerMessage(3, LogLevel.Warning, "Job {JobId} has succeeded in part only: {State}, {Errors} errors")]
    public static partial void Partial(ILogger logger, string jobId, string state, int errors);

    [LoggerMessage(4, LogLevel.Information, "Job {JobId} is being cancelled, together with the wait for it")]
    public static partial void Cancelled(ILogger logger, string jobId);

    [LoggerMessage(5, LogLevel.Warning, "The wait for job {JobId} was cancelled, but the job could not be: {Message}")]
    public static partial void NotCancelled(ILogger logger, string jobId, string message);

    [LoggerMessage(6, LogLevel.Debug, "Job {JobId} is said to have ended, and is looked at")]
    public static partial void Announced(ILogger logger, string jobId);
}
