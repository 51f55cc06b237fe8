namespace AdobeSdk;

/// <summary>How the results of jobs are downloaded. How often a download is begun again is in <see cref="AdobeRetryOptions"/>.</summary>
public sealed class AdobeDownloadOptions
{
    /// <summary>How large a result may be, in bytes: 1 GiB.</summary>
    public long MaxBytes { get; set; } = 1L << 30;

    /// <summary>How long the storage may be silent, before its answer and within it.</summary>
    public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromSeconds(60);
}
