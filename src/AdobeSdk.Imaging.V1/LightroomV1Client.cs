namespace AdobeSdk.Imaging.V1;

/// <summary>Lightroom's imaging API with tokens, jobs, limits and errors built in.</summary>
public sealed partial class LightroomV1Client
{
    /// <summary>Downloads from links of your storage, without token or key.</summary>
    public AdobeDownloads Downloads => _core.Downloads;

    /// <summary>Writes files to signed links, for this client's jobs to read.</summary>
    public AdobeUploads Uploads => _core.Uploads;
}
