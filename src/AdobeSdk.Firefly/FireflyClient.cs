namespace AdobeSdk.Firefly;

/// <summary>The Firefly API with tokens, jobs, limits and errors built in.</summary>
public sealed partial class FireflyClient
{
    /// <summary>Downloads what this client's jobs made.</summary>
    public AdobeDownloads Downloads => _core.Downloads;
}
