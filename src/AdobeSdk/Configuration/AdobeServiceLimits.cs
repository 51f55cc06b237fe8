namespace AdobeSdk;

/// <summary>
/// The limits of one service, where they differ from those of <see cref="AdobeLimitOptions"/>: the section
/// <c>Adobe:Limits:Services:{host}</c>, or <c>{host}/{path}</c>. What is <see langword="null"/> is taken from there.
/// </summary>
public sealed class AdobeServiceLimits
{
    /// <summary>Billed submits a minute; 0 for no limit.</summary>
    public int? SubmitsPerMinute { get; set; }

    /// <summary>Billed submits in 24 hours; 0 for no limit.</summary>
    public int? SubmitsPerDay { get; set; }

    /// <summary>Status polls a minute; 0 for no limit.</summary>
    public int? PollsPerMinute { get; set; }

    /// <summary>Cancels a minute; 0 for no limit.</summary>
    public int? CancelsPerMinute { get; set; }

    /// <summary>Lists and other reads a minute; 0 for no limit.</summary>
    public int? ReadsPerMinute { get; set; }

    /// <summary>Uploads a minute; 0 for no limit.</summary>
    public int? UploadsPerMinute { get; set; }
}
