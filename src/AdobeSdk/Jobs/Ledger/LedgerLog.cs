using Microsoft.Extensions.Logging;

namespace AdobeSdk.Jobs.Ledger;

/// <summary>What is logged about the ledger.</summary>
internal static partial class LedgerLog
{
    [LoggerMessage(1, LogLevel.Warning, "The ledger could not write down {Operation} (record {RecordId}); it is tried again while this process lives")]
    public static partial void NotWritten(ILogger logger, string operation, string recordId, Exception fault);

    [LoggerMessage(2, LogLevel.Warning, "The lease of record {RecordId} could not be renewed; it is tried again")]
    public static partial void NotRenewed(ILogger logger, string recordId, Exception fault);

    [LoggerMessage(3, LogLevel.Debug, "The lease of record {RecordId} could not be given back; it ends by itself")]
    public static partial void NotReleased(ILogger logger, string recordId, Exception fault);

    [LoggerMessage(4, LogLevel.Warning, "Another process has taken record {RecordId} over, because its lease had ended; both may go on with the job")]
    public static partial void LeaseLost(ILogger logger, string recordId);

    [LoggerMessage(5, LogLevel.Information, "Took over from other processes: {Accepted} jobs to resume, {Ambiguous} ambiguous; {Elsewhere} are in other hands")]
    public static partial void Recovered(ILogger logger, int accepted, int ambiguous, int elsewhere);

    [LoggerMessage(6, LogLevel.Error, "{Count} lines of the ledger {File} are damaged and were left out; their jobs may be unknown")]
    public static partial void Damaged(ILogger logger, int count, string file);
}
