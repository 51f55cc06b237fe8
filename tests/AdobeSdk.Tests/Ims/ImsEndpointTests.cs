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

    [Fact]
    public void A_secret_goes_nowhere_without_an_address() => Assert.Contains("Adobe:ImsBaseAddress", Refused(null), StringComparison.Ordinal);

    private static string Refused(Uri? address) => Assert.Throws<FormatException>(() => ImsEndpoint.Of(address, emulator: null)).Message;
}
