using System.Net;

namespace AdobeSdk.Downloads;

/// <summary>
/// Which links may be followed. Results lie on storage hosts that nobody lists, so that any public name over https will do; a
/// link to an address, or to a name inside a machine or a network, is one that Adobe never sends.
/// </summary>
internal static class DownloadUrl
{
    /// <summary>Throws for a link that must not be followed.</summary>
    /// <param name="url">The link.</param>
    /// <param name="emulator">The emulator that stands in for Adobe, whose own links are followed as well.</param>
    /// <param name="what">What the link is for: <c>to download</c>, <c>to write to</c>.</param>
    public static void Check(Uri url, Uri? emulator, string what = "to download")
    {
        string? flaw = FlawOf(url, emulator);
        if (flaw is not null)
        {
            // Never the whole link: whoever has its query has the file.
            throw new AdobeException($"The link {what} {flaw}. Nothing was sent. Adobe's links are https links to public hosts.");
        }
    }

    private static string? FlawOf(Uri url, Uri? emulator)
    {
        if (!url.IsAbsoluteUri)
        {
            return "is not absolute";
        }

        if (url.UserInfo.Length > 0)
        {
            return "holds a user name";
        }

        if (emulator is not null && Uri.Compare(url, emulator, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0)
        {
            return null;
        }

        return url.Scheme != Uri.UriSchemeHttps ? $"begins with {url.Scheme}:"
            : !IsPublicName(url) ? $"leads to {url.Host}"
            : null;
    }

    private static bool IsPublicName(Uri url)
    {
        if (Name(url)?.Trim('.') is not { } name)
        {
            return false;
        }

        // 127。0。0。1 is a name to Uri, and an address to whoever connects.
        return url.HostNameType == UriHostNameType.Dns
            && !IPAddress.TryParse(name, out _)
            && name.Contains('.', StringComparison.Ordinal)
            && !name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            && !name.EndsWith(".internal", StringComparison.OrdinalIgnoreCase)
            && !name.EndsWith(".local", StringComparison.OrdinalIgnoreCase);
    }

    private static string? Name(Uri url)
    {
        try
        {
            return url.IdnHost;
        }
        catch (UriFormatException)
        {
            // Letters that no name of the DNS has: Uri takes them, and says so only here.
            return null;
        }
    }
}
