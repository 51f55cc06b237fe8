namespace AdobeSdk;

/// <summary>
/// How attempts are repeated and how long they may take. GET, HEAD, PUT and DELETE are repeated after 408, 429, 500, 502,
/// 503, 504 and faults of the network. A POST may be billed: it is repeated only where Adobe certainly has not accepted it,
/// which is after 429 and 503 and where no connection was opened.
/// </summary>
public sealed class AdobeRetryOptions
{
    /// <summary>How often one call is repeated at the most.</summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>The first pause between attempts; it doubles, with jitter.</summary>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause, whatever <c>Retry-After</c> asks for; if Adobe asks for more, the call fails at once.</summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How long one attempt may take, from the limiter's permit to the last byte of a JSON answer.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How long one call may take, repeats and pauses included, the wait for the limiter excluded.</summary>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// How many repeats a client may spend for every call, on average, so that an outage of Adobe's is not answered with a
    /// multiple of the load: 0.2 allows one repeat for five calls, once <see cref="RetryBurst"/> is used up.
    /// </summary>
    public double RetryRatio { get; set; } = 0.2;

    /// <summary>How many repeats a client may spend before <see cref="RetryRatio"/> binds.</summary>
    public int RetryBurst { get; set; } = 50;

    /// <summary>The largest JSON answer that is read, in bytes. Images are streams and have no limit.</summary>
    public int MaxResponseBytes { get; set; } = 32 * 1024 * 1024;
}
