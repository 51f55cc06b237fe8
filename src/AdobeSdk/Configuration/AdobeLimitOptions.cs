namespace AdobeSdk;

/// <summary>How many calls are sent in what time, per organisation, service and class of call.</summary>
public sealed class AdobeLimitOptions
{
    /// <summary>Whether calls are held back at all.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Billed submits a minute. Firefly's published default is 4 per organisation.</summary>
    public int SubmitsPerMinute { get; set; } = 4;

    /// <summary>Billed submits in 24 hours. Firefly's published default is 9,000 per organisation.</summary>
    public int SubmitsPerDay { get; set; } = 9_000;

    /// <summary>Status polls a minute. Adobe publishes no figure.</summary>
    public int PollsPerMinute { get; set; } = 60;

    /// <summary>Whether status polls take from the submits' quota as well.</summary>
    public bool CountPollsAsSubmits { get; set; }

    /// <summary>Whether a call that would have to wait fails with <see cref="AdobeRateLimitException"/> instead.</summary>
    public bool FailFast { get; set; }

    /// <summary>How long a call may wait for its turn.</summary>
    public TimeSpan MaxQueueTime { get; set; } = TimeSpan.FromMinutes(30);
}
