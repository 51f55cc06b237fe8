namespace AdobeSdk;

/// <summary>What was left behind.</summary>
/// <param name="Accepted">
/// Jobs that Adobe has accepted, and that nobody waits for any more. Resume each one with the client that its record names.
/// </param>
/// <param name="Ambiguous">
/// Submits whose outcome nobody knows. Decide, and close the record with <see cref="IAdobeJobLedger.FinishAsync"/>; until then
/// each process reports it once.
/// </param>
/// <param name="Elsewhere">
/// Jobs that other processes are at work on, or were until a moment ago: if one of them has died, recover again after
/// <see cref="AdobeLedgerOptions.LeaseDuration"/>.
/// </param>
public sealed record AdobeJobRecovery(
    IReadOnlyList<AdobeJobRecord> Accepted, IReadOnlyList<AdobeJobRecord> Ambiguous, IReadOnlyList<AdobeJobRecord> Elsewhere);
