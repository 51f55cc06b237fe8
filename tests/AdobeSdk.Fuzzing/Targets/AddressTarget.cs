using System.Text;
using System.Text.RegularExpressions;
using AdobeSdk.Fuzzing.Engine;
using AdobeSdk.Http.Hosts;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>An address that wants a token: it gets one only if it reads, letter by letter, like an allowed one.</summary>
internal sealed partial class AddressTarget() : FuzzTarget("address", Setting)
{
    private readonly HostAllowList _hosts = HostAllowList.Of(new AdobeOptions { AllowedHosts = { "api.example.com:8443" } }, new Uri("https://firefly-api.adobe.io"));

    public override string? Read(byte[] input)
    {
        string text = Encoding.UTF8.GetString(input);
        if (!WrittenAddress.TryCreate(text, UriKind.Absolute, out Uri? address) || !_hosts.Allows(address))
        {
            return null;
        }

        bool known = WrittenAddress.Of(address.OriginalString) is { } read && read.Scheme == "https"
            && ((read.Port == 443 && (AdobeHosts.Known.Contains(read.Host) || Shard().IsMatch(read.Host))) || read is { Host: "api.example.com", Port: 8443 });
        return known && address.UserInfo.Length == 0 ? null : throw new FindingException($"A token would go to {text}");
    }

    [GeneratedRegex(@"\Afirefly-[a-z]{3}[0-9]{6}\.adobe\.io\z")]
    private static partial Regex Shard();
}
