using AdobeSdk.Ims;

namespace AdobeSdk.Tests.Ims;

/// <summary>Where client secrets are sent to.</summary>
public class ImsEndpointTests
{
    [Theory]
    [InlineData("https://ims-na1.adobelogin.com", "https://ims-na1.adobelogin.com/ims/token/v3")]
    [InlineData("https://ims-na1.adobelogin.com/", "https://ims-na1.adobelogin.com/ims/token/v3")]
    [InlineData("https://gateway.example/adobe/", "https://gateway.example/adobe/ims/token/v3")]
    public void Its_paths_are_below_the_configured_address(string address, string token) =>
        Assert.Equal(token, ImsEndpoint.Of(new Uri(address), emulator: null, allowedHosts: ["gateway.example"]).Token.AbsoluteUri);

    [Theory]
    [InlineData("http://ims-na1.adobelogin.com")]
    [InlineData("https://user@ims-na1.adobelogin.com")]
    [InlineData("https://ims-na1.adobelogin.com?a=b")]
    [InlineData("https://ims-na1.adobelogin.com/#a")]
    [InlineData("https://ims-na1.adobelogin.cоm")] // Cyrillic о
    [InlineData("/ims")]
    public void A_secret_goes_to_no_other_kind_of_address(string address) =>
        Assert.Contains("Adobe:ImsBaseAddress", Refused(new Uri(address, UriKind.RelativeOrAbsolute)), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://ims-na1.adobelogin.com.example")]
    [InlineData("https://ims-na1.adobelogin.com:8443")]
    [InlineData("https://adobelogin.com")]
    public void A_secret_goes_to_no_other_host(string address)
    {
        var host = new Uri(address);

        Assert.Equal(
            $"Adobe:ImsBaseAddress is '{address}', which is none of IMS's hosts (ims-na1.adobelogin.com, ims-na1-stg1.adobelogin.com): "
            + $"client secrets are sent there. If it is meant, add '{host.Authority}' to Adobe:AllowedHosts.",
            Refused(host));
        Assert.Equal(Refused(host), Refused(host, null!, "another.example", host.Host + ":1"));
        Assert.Equal(host, ImsEndpoint.Of(host, emulator: null, ["another.example", $" {host.Authority.ToUpperInvariant()} "]).Host);
    }

    [Fact]
    public void Its_endpoints_are_those_that_Adobe_documents()
    {
        var ims = ImsEndpoint.Of(new Uri("https://ims-na1-stg1.adobelogin.com"), emulator: null);

        Assert.Equal(
            ["/ims/token/v3", "/ims/exchange/jwt", "/ims/authorize/v2", "/ims/keys"],
            [ims.Token.AbsolutePath, ims.Exchange.AbsolutePath, ims.Authorize.AbsolutePath, ims.At("/ims/keys").AbsolutePath]);
    }

    [Fact]
    public void A_secret_goes_nowhere_without_an_address() => Assert.Contains("Adobe:ImsBaseAddress", Refused(null), StringComparison.Ordinal);

    private static string Refused(Uri? address, params string[] allowed) =>
        Assert.Throws<FormatException>(() => ImsEndpoint.Of(address, emulator: null, allowed)).Message;
}
