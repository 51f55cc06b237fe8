namespace AdobeSdk;

/// <summary>How jobs are polled.</summary>
public sealed class AdobeJobOptions
{
    /// <summary>The first pause between two looks at a job; it grows.</summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest pause between two looks.</summary>
    public TimeSpan MaxPollInterval { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a job may be waited for.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromHours(1);
}
