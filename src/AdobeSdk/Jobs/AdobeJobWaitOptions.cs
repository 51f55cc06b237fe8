namespace AdobeSdk;

/// <summary>How to wait for one job.</summary>
public sealed class AdobeJobWaitOptions
{
    /// <summary>Told of every look at the job.</summary>
    public IProgress<AdobeJobStatus>? Progress { get; set; }

    /// <summary>How long to wait; <see langword="null"/>: as long as <see cref="AdobeJobOptions.Timeout"/> says.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not more than zero.</exception>
    public TimeSpan? Timeout
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value ?? TimeSpan.MaxValue, TimeSpan.Zero, nameof(value));
            field = value;
        }
    }

    /// <summary>
    /// Whether the token that ends the wait cancels the job at Adobe as well, for everybody who waits for it. That is asked for
    /// before the wait ends, and takes 30 seconds at most; a job that can no longer be cancelled, or whose API cannot cancel,
    /// goes on, and the log says so.
    /// </summary>
    public bool CancelJobOnCancellation { get; set; }

    /// <summary>
    /// Whether the job's record in the ledger is closed as soon as its end is seen, which is the usual.
    /// <see langword="false"/>: the caller closes it with <c>AcknowledgeAsync</c> once the result is in safety, and if the
    /// process dies before, another gets the job again.
    /// </summary>
    public bool AutoAcknowledge { get; set; } = true;
}
