using System.Text;
using AdobeSdk.Fuzzing.Engine;
using AdobeSdk.Ims;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>An address of IMS from configuration: the secret goes to the host that is written there, or nowhere.</summary>
internal sealed class ImsAddressTarget() : FuzzTarget("ims-address", Setting)
{
    public override string? Read(byte[] input)
    {
        string text = Encoding.UTF8.GetString(input);
        if (!WrittenAddress.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? address))
        {
            return null;
        }

        ImsEndpoint endpoint;
        try
        {
            endpoint = ImsEndpoint.Of(address, emulator: null);
        }
        catch (FormatException e)
        {
            return e.Message;
        }

        bool same = WrittenAddress.Of(address.OriginalString) is { } read
            && new[] { endpoint.Token, endpoint.Exchange }.All(to => (to.Scheme, to.Host, to.Port) == read && to.UserInfo.Length == 0 && to.Query.Length == 0)
            && (endpoint.Token.IsLoopback || read is { Scheme: "https", Port: 443, Host: "ims-na1.adobelogin.com" or "ims-na1-stg1.adobelogin.com" });
        return same ? null : throw new FindingException($"'{text}' would be asked at {endpoint.Token}");
    }
}
