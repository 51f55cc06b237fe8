namespace AdobeSdk.Photoshop;

/// <summary>Background removal and masks with tokens, jobs, limits and errors built in.</summary>
public sealed partial class MaskingClient
{
    /// <summary>Downloads what this client's jobs made.</summary>
    public AdobeDownloads Downloads => _core.Downloads;

    /// <summary>Writes files to signed links, for this client's jobs to read.</summary>
    public AdobeUploads Uploads => _core.Uploads;
}
