namespace AdobeSdk.Imaging.V1;

/// <summary>Sensei's cutouts and masks with tokens, jobs, limits and errors built in.</summary>
public sealed partial class SenseiClient
{
    /// <summary>Downloads from links of your storage, without token or key.</summary>
    public AdobeDownloads Downloads => _core.Downloads;

    /// <summary>Writes files to signed links, for this client's jobs to read.</summary>
    public AdobeUploads Uploads => _core.Uploads;
}
