namespace AdobeSdk;

/// <summary>How attempts are repeated and how long they may take.</summary>
public sealed class AdobeRetryOptions
{
    /// <summary>How often one call is repeated at the most.</summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>The first pause between attempts; it doubles, with jitter.</summary>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause, whatever <c>Retry-After</c> asks for; if Adobe asks for more, the call fails at once.</summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How long one attempt may take.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How long one call may take, repeats and pauses included, the wait for the limiter excluded.</summary>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromMinutes(10);
}
