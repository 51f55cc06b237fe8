using Microsoft.Extensions.Logging;

namespace AdobeSdk.Jobs;

/// <summary>What is logged about jobs.</summary>
internal static partial class JobLog
{
    [LoggerMessage(1, LogLevel.Warning, "A poll of job {JobId} ended with {Fault}; the job goes on, and so does the wait: {Message}")]
    public static partial void FaultWaitedOut(ILogger logger, string jobId, string fault, string message);

    [LoggerMessage(2, LogLevel.Warning, "Job {JobId} is in the state '{State}', which this version of the SDK does not know")]
    public static partial void UnknownState(ILogger logger, string jobId, string state);
}
