namespace AdobeSdk;

/// <summary>
/// The ledger of submitted jobs. There is one if <see cref="File"/> is set or an <c>IAdobeJobStore</c> is registered, which
/// then wins.
/// </summary>
public sealed class AdobeLedgerOptions
{
    /// <summary>The file of a ledger that the processes of one machine share. Its folder must exist.</summary>
    public string? File { get; set; }

    /// <summary>
    /// How long a process has a job for itself without saying so again. When a process dies, this long passes before another
    /// takes its jobs over; a file's ledger sees the death at once.
    /// </summary>
    public TimeSpan LeaseDuration { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long one write to the ledger may take.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// What happens to a submit that the ledger cannot write down. <see langword="false"/>: the job is submitted, a warning is
    /// logged, and the record is written when the ledger is back. <see langword="true"/>: the call fails with
    /// <c>AdobeLedgerException</c>, and nothing is billed.
    /// </summary>
    public bool Required { get; set; }
}
