using System.Collections.Frozen;
using System.Text;

namespace AdobeSdk.Http.Hosts;

/// <summary>
/// Decides where tokens and API keys may go: to Adobe's hosts and to those that the operator's configuration adds. An
/// address passes only if its authority reads exactly like an allowed one, so that whatever two URL parsers might
/// understand differently (user info, other alphabets, escapes, ports) is refused.
/// </summary>
internal sealed class HostAllowList
{
    private readonly FrozenSet<string> _configured;
    private readonly string? _usual;

    private HostAllowList(IEnumerable<string> configured, Uri? usual)
    {
        _configured = configured.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        string? prefix = usual is null ? null : Origin(usual) + "/";
        _usual = prefix is not null && PassesFully(new Uri(prefix)) ? prefix : null;
    }

    /// <summary>Reads the list from the options.</summary>
    /// <param name="options">The options.</param>
    /// <param name="usual">The address that most requests go to; it is not allowed by this, only looked at first.</param>
    public static HostAllowList Of(AdobeOptions options, Uri? usual = null) => new(
        options.AllowedHosts.Where(host => !string.IsNullOrWhiteSpace(host)).Select(host => "https://" + host.Trim())
            .Concat(options.Clients.Values.Select(client => client.BaseAddress).OfType<Uri>().Where(IsSafe).Select(Origin)),
        usual);

    /// <summary>Whether a token may be sent there.</summary>
    public bool Allows(Uri address) =>
        (_usual is not null && address.OriginalString.StartsWith(_usual, StringComparison.Ordinal)) || PassesFully(address);

    /// <summary>Whether the operator may name it: https, or plain http to this machine.</summary>
    public static bool IsSafe(Uri address) =>
        address.IsAbsoluteUri && address.UserInfo.Length == 0
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));

    /// <summary>Whether what is written is what was understood: no user, no other alphabet, no escapes in the host.</summary>
    public static bool IsExact(Uri address)
    {
        if (!address.IsAbsoluteUri || address.UserInfo.Length > 0 || Written(address.OriginalString) is not { } written)
        {
            return false;
        }

        string origin = Origin(address);
        return Ascii.IsValid(written)
            && (string.Equals(written, origin, StringComparison.OrdinalIgnoreCase)
                || (address.IsDefaultPort && string.Equals(written, $"{origin}:{address.Port}", StringComparison.OrdinalIgnoreCase)));
    }

    private bool PassesFully(Uri address)
    {
        if (!IsExact(address))
        {
            return false;
        }

        return _configured.Contains(Origin(address))
            || (address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && AdobeHosts.Contains(address.Host));
    }

    // Not GetLeftPart: that keeps an empty user info.
    private static string Origin(Uri address) => $"{address.Scheme}://{address.Authority}";

    // Scheme and authority as they stand in the text.
    private static string? Written(string text)
    {
        int start = text.IndexOf("://", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        int end = text.AsSpan(start + 3).IndexOfAny("/?#\\");
        return end < 0 ? text : text[..(start + 3 + end)];
    }
}
