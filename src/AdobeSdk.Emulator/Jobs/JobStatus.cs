namespace AdobeSdk.Emulator.Jobs;

/// <summary>What a poll sees.</summary>
/// <param name="Word">Firefly's status word.</param>
/// <param name="Progress">Percent, while the job runs.</param>
/// <param name="Outcome">Set when <paramref name="Word"/> is <c>succeeded</c> or <c>failed</c>.</param>
internal sealed record JobStatus(string Word, int? Progress = null, JobOutcome? Outcome = null)
{
    public const string Pending = "pending";
    public const string Running = "running";
    public const string Succeeded = "succeeded";
    public const string Failed = "failed";
    public const string CancelPending = "cancel_pending";
    public const string Cancelled = "cancelled";
    public const string Timeout = "timeout";
}
