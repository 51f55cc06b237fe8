using AdobeSdk.Configuration;
using AdobeSdk.Http.Hosts;

namespace AdobeSdk.Ims;

/// <summary>The one address that client secrets are sent to.</summary>
/// <param name="Host">IMS's address as configured, for messages.</param>
/// <param name="Token">The token endpoint on the wire: of IMS, or of the emulator that stands in for it.</param>
/// <param name="Exchange">The endpoint, likewise, that takes the assertions of Service Accounts.</param>
internal sealed record ImsEndpoint(Uri Host, Uri Token, Uri Exchange)
{
    private const string TokenPath = "/ims/token/v3";
    private const string ExchangePath = "/ims/exchange/jwt";

    /// <summary>Derives the endpoint from the options.</summary>
    /// <exception cref="FormatException">A secret must not be sent there.</exception>
    public static ImsEndpoint Of(Uri? ims, EmulatorAddress? emulator)
    {
        if (ims is null || !HostAllowList.IsExact(ims) || !HostAllowList.IsSafe(ims) || ims.Query.Length > 0 || ims.Fragment.Length > 0)
        {
            throw new FormatException("Adobe:ImsBaseAddress must be an https address, in plain letters and without user, query and fragment, such as https://ims-na1.adobelogin.com: client secrets are sent there.");
        }

        string root = ims.GetLeftPart(UriPartial.Path).TrimEnd('/');
        return new(ims, OnTheWire(TokenPath), OnTheWire(ExchangePath));

        Uri OnTheWire(string path) => new Uri(root + path) is var address && emulator is not null ? emulator.ToWire(address) : address;
    }
}
