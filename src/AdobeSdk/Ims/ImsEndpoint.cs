using AdobeSdk.Configuration;
using AdobeSdk.Http.Hosts;

namespace AdobeSdk.Ims;

/// <summary>The one address that client secrets are sent to.</summary>
/// <param name="Host">IMS's address as configured, for messages.</param>
/// <param name="Root">Its address on the wire, without a slash at the end: IMS's own, or that of the emulator which stands in for it.</param>
internal sealed record ImsEndpoint(Uri Host, string Root)
{
    private static readonly string[] s_hosts = [AdobeOptions.DefaultImsBaseAddress.Host, "ims-na1-stg1.adobelogin.com"];

    /// <summary>The token endpoint.</summary>
    public Uri Token { get; } = new(Root + "/ims/token/v3");

    /// <summary>The endpoint that takes the assertions of Service Accounts.</summary>
    public Uri Exchange { get; } = new(Root + "/ims/exchange/jwt");

    /// <summary>Where users sign in.</summary>
    public Uri Authorize { get; } = new(Root + "/ims/authorize/v2");

    /// <summary>Another of IMS's endpoints.</summary>
    /// <param name="path">Its path, from <c>/ims</c> on.</param>
    public Uri At(string path) => new(Root + path);

    /// <summary>Derives the endpoint from the options.</summary>
    /// <param name="ims">The address that they name.</param>
    /// <param name="emulator">The emulator that stands in for it, if there is one.</param>
    /// <param name="allowedHosts">Hosts besides IMS's own that are meant.</param>
    /// <exception cref="FormatException">A secret must not be sent there.</exception>
    public static ImsEndpoint Of(Uri? ims, EmulatorAddress? emulator, IEnumerable<string>? allowedHosts = null)
    {
        if (ims is null || !HostAllowList.IsExact(ims) || !HostAllowList.IsSafe(ims) || ims.Query.Length > 0 || ims.Fragment.Length > 0)
        {
            throw new FormatException("Adobe:ImsBaseAddress must be an https address, in plain letters and without user, query and fragment, such as https://ims-na1.adobelogin.com: client secrets are sent there.");
        }

        if (!IsMeant(ims, allowedHosts ?? []))
        {
            throw new FormatException(
                $"Adobe:ImsBaseAddress is '{ims.GetLeftPart(UriPartial.Authority)}', which is none of IMS's hosts ({string.Join(", ", s_hosts)}): client secrets are sent there. If it is meant, add '{ims.Authority}' to Adobe:AllowedHosts.");
        }

        string root = ims.GetLeftPart(UriPartial.Path);
        return new(ims, (emulator?.ToWire(new Uri(root)).AbsoluteUri ?? root).TrimEnd('/'));

        // adobelogin.com.example is one letter of a tired operator away, and a secret that was sent cannot be called back.
        static bool IsMeant(Uri ims, IEnumerable<string> allowed) => ims.IsLoopback
            || (ims.IsDefaultPort && s_hosts.Contains(ims.Host, StringComparer.OrdinalIgnoreCase))
            || allowed.Any(host => host is not null && host.Trim().Equals(ims.Authority, StringComparison.OrdinalIgnoreCase));
    }
}
