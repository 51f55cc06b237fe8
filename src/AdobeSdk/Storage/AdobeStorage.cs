namespace AdobeSdk;

/// <summary>Tells storages apart, which Adobe's APIs have to be told about: with the wrong word an upload to Azure fails.</summary>
public static class AdobeStorage
{
    /// <summary>Whose storage a URL leads to, by its host.</summary>
    /// <param name="url">The URL.</param>
    /// <exception cref="ArgumentException">The URL is relative.</exception>
    public static AdobeStorageKind KindOf(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (!url.IsAbsoluteUri)
        {
            throw new ArgumentException("A URL in storage is absolute.", nameof(url));
        }

        return Ends(url, "blob.core.windows.net") || Ends(url, "azureedge.net") ? AdobeStorageKind.Azure
            : Ends(url, "dropboxapi.com") ? AdobeStorageKind.Dropbox
            : AdobeStorageKind.External;
    }

    /// <summary>The word that the Photoshop v1, Lightroom and Sensei APIs have for a URL's storage.</summary>
    /// <param name="url">The URL.</param>
    /// <returns><c>external</c>, <c>azure</c> or <c>dropbox</c>.</returns>
    /// <exception cref="ArgumentException">The URL is relative.</exception>
    public static string WordFor(Uri url) => KindOf(url) switch
    {
        AdobeStorageKind.Azure => "azure",
        AdobeStorageKind.Dropbox => "dropbox",
        _ => "external",
    };

    // The host itself or one below it; never a host that only ends in the same letters.
    private static bool Ends(Uri url, string domain)
    {
        string host = url.IdnHost.TrimEnd('.');
        return host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);
    }
}
