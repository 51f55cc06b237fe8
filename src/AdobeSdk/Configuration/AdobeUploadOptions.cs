namespace AdobeSdk;

/// <summary>How files are written to storage. How often an upload is begun again is in <see cref="AdobeRetryOptions"/>.</summary>
public sealed class AdobeUploadOptions
{
    /// <summary>
    /// How long the storage may take nothing and say nothing, before its answer and amid the file. The time that the file itself
    /// takes to be read does not count.
    /// </summary>
    public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromSeconds(60);
}
