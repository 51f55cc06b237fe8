namespace AdobeSdk.Photoshop;

/// <summary>Photoshop API v2 with tokens, jobs, limits and errors built in.</summary>
public sealed partial class PhotoshopClient
{
    /// <summary>Downloads what this client's jobs made.</summary>
    public AdobeDownloads Downloads => _core.Downloads;

    /// <summary>Writes files to signed links, for this client's jobs to read.</summary>
    public AdobeUploads Uploads => _core.Uploads;
}
