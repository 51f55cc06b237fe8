namespace AdobeSdk;

/// <summary>
/// How many calls are sent in what time, per organisation, service and class of call. The windows slide. What is
/// <see langword="null"/> is Adobe's published number for the service, or none where there is none; a host that is not
/// Adobe's is counted like Firefly. A 429 holds back everybody whom it concerns, whatever is set here.
/// </summary>
public sealed class AdobeLimitOptions
{
    // No property: configuration could not bind it, and its generator says so of every property that there is.
    private IProgress<AdobeQueuePlace>? _queued;

    /// <summary>Whether calls are held back at all.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Billed submits a minute; 0 for no limit. Adobe's number for Firefly is 4.</summary>
    public int? SubmitsPerMinute { get; set; }

    /// <summary>Billed submits in 24 hours; 0 for no limit. Adobe's number for Firefly is 9,000.</summary>
    public int? SubmitsPerDay { get; set; }

    /// <summary>Status polls a minute; 0 for no limit. Where Adobe publishes no number, as for Firefly, it is 60.</summary>
    public int? PollsPerMinute { get; set; }

    /// <summary>Cancels a minute; 0 for no limit. Adobe publishes no number.</summary>
    public int? CancelsPerMinute { get; set; }

    /// <summary>Lists and other reads a minute; 0 for no limit.</summary>
    public int? ReadsPerMinute { get; set; }

    /// <summary>Uploads a minute; 0 for no limit. Adobe publishes no number.</summary>
    public int? UploadsPerMinute { get; set; }

    /// <summary>Whether status polls take from the submits' quota as well.</summary>
    public bool CountPollsAsSubmits { get; set; }

    /// <summary>Whether a call that would have to wait fails with <see cref="AdobeRateLimitException"/> instead.</summary>
    public bool FailFast { get; set; }

    /// <summary>
    /// How long a call may wait for its turn. One that would have to wait longer fails with
    /// <see cref="AdobeRateLimitException"/> at once.
    /// </summary>
    public TimeSpan MaxQueueTime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>
    /// Services whose limits differ, by host, <c>photoshop-api.adobe.io</c>, or, where Adobe counts operations of a host
    /// apart, by host and path: <c>audio-video-api.adobe.io/v1/dub</c>.
    /// </summary>
    public IDictionary<string, AdobeServiceLimits> Services { get; } = new Dictionary<string, AdobeServiceLimits>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Tells the place of every call that has to wait.</summary>
    /// <param name="progress">Told once for each call, when it enters the queue.</param>
    public void ReportQueueTo(IProgress<AdobeQueuePlace>? progress) => _queued = progress;

    internal IProgress<AdobeQueuePlace>? Queued() => _queued;
}
