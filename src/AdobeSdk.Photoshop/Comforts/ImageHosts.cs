namespace AdobeSdk.Photoshop;

/// <summary>Some operations read images from a few storages alone; others would be refused after the request was sent.</summary>
internal static class ImageHosts
{
    /// <summary>Those of the masking operations.</summary>
    public static IReadOnlyList<string> Masking { get; } =
        ["amazonaws.com", "windows.net", "dropboxusercontent.com", "assets.frame.io", "storage.googleapis.com"];

    /// <summary>Those of auto-crop.</summary>
    public static IReadOnlyList<string> AutoCrop { get; } = [.. Masking, "adobe.io", "azureedge.net"];

    /// <summary>Wraps a URL that an operation reads.</summary>
    /// <exception cref="ArgumentException">The URL has no https, or its host is none of these. An emulator's, on this machine, passes.</exception>
    public static UrlSource Require(Uri url, IReadOnlyList<string> hosts)
    {
        ArgumentNullException.ThrowIfNull(url);
        bool allowed = url.IsAbsoluteUri
            && (url.IsLoopback || (url.Scheme == Uri.UriSchemeHttps && hosts.Any(host => url.IdnHost == host || url.IdnHost.EndsWith("." + host, StringComparison.OrdinalIgnoreCase))));
        return allowed
            ? PhotoshopSource.FromUrl(url)
            : throw new ArgumentException($"Adobe reads this image only over https from {string.Join(", ", hosts)} and their subdomains. Nothing was sent.", nameof(url));
    }
}
