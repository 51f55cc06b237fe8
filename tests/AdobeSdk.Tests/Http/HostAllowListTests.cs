using AdobeSdk.Http.Hosts;

namespace AdobeSdk.Tests.Http;

public class HostAllowListTests
{
    [Theory]
    [InlineData("https://firefly-api.adobe.io/v3/images/generate-async")]
    [InlineData("https://FIREFLY-API.adobe.IO/v3")]
    [InlineData("https://firefly-api.adobe.io")]
    [InlineData("https://firefly-api.adobe.io?a=b")]
    [InlineData("https://firefly-api.adobe.io:443/v3")]
    [InlineData("https://firefly-epo854211.adobe.io/v3/status/urn:ff:jobs:epo854211:86ffe2ea")]
    [InlineData("https://firefly-eso851211.adobe.io/v3/status/x")]
    [InlineData("https://image.adobe.io/pie/psdService/hello")]
    [InlineData("https://lr.adobe.io/v1")]
    [InlineData("https://audio-video-api.adobe.io/v1")]
    [InlineData("https://s3d.adobe.io/v1")]
    [InlineData("https://indesign.adobe.io/v3")]
    [InlineData("https://illustrator-api.adobe.io/v1")]
    [InlineData("https://illustrator-api-beta.adobe.io/v1")]
    [InlineData("https://express-api.adobe.io/v1")]
    [InlineData("https://run-workflow.adobe.io/v1")]
    [InlineData("https://sensei-ue1.adobe.io/v1")]
    [InlineData("https://photoshop-api.adobe.io/v2/edit")]
    [InlineData("https://api.adobe.io/console/organizations")]
    [InlineData("https://own.example/v1")]
    [InlineData("https://own.example:8443/v1")]
    [InlineData("https://gateway.example/adobe/v3")]
    [InlineData("http://127.0.0.1:5000/v1")]
    public void Tokens_may_go_to_adobes_hosts_and_to_those_of_the_configuration(string address) =>
        Assert.True(List().Allows(new Uri(address)));

    [Theory]
    [InlineData("http://firefly-api.adobe.io/v3")]
    [InlineData("ftp://firefly-api.adobe.io/v3")]
    [InlineData("wss://firefly-api.adobe.io/v3")]
    [InlineData("https://firefly-api.adobe.io:8443/v3")]
    [InlineData("https://firefly-api.adobe.io:80/v3")]
    [InlineData("https://firefly-api.adobe.io.evil.example/v3")]
    [InlineData("https://evil.example/firefly-api.adobe.io/v3")]
    [InlineData("https://evil.example#firefly-api.adobe.io/")]
    [InlineData("https://evil.example\\firefly-api.adobe.io/")]
    [InlineData("https://evilfirefly-api.adobe.io/v3")]
    [InlineData("https://evil.adobe.io/v3")]
    [InlineData("https://adobe.io/v3")]
    [InlineData("https://firefly-api.adobe.io@evil.example/v3")]
    [InlineData("https://firefly-api.adobe.io%2f@evil.example/v3")]
    [InlineData("https://user:password@firefly-api.adobe.io/v3")]
    [InlineData("https://@firefly-api.adobe.io/v3")]
    [InlineData("https://firefly-api.adobe.io./v3")]
    [InlineData("https://firefly-api%2eadobe.io/v3")]
    [InlineData("https://f%69refly-api.adobe.io/v3")]
    [InlineData("https://firefly-api.adobe.іo/v3")] // Cyrillic і
    [InlineData("https://ｆirefly-api.adobe.io/v3")] // full-width f
    [InlineData("https://firefly-api。adobe。io/v3")] // ideographic full stop
    [InlineData("https://firefly-api.xn--adbe-55d.io/v3")]
    [InlineData("https://firefly-api.adobe.io\u00ad/v3")] // soft hyphen
    [InlineData("https://storage/bucket/1")]
    [InlineData("https://firefly-epo85421.adobe.io/v3")]
    [InlineData("https://firefly-epo8542111.adobe.io/v3")]
    [InlineData("https://firefly-ep0854211.adobe.io/v3")]
    [InlineData("https://firefly-epo854211.adobe.io.evil.example/v3")]
    [InlineData("https://xfirefly-epo854211.adobe.io/v3")]
    [InlineData("https://x.firefly-epo854211.adobe.io/v3")]
    [InlineData("https://own.example:8444/v1")]
    [InlineData("https://sub.own.example/v1")]
    [InlineData("http://own.example/v1")]
    [InlineData("http://127.0.0.1:5001/v1")]
    [InlineData("https://127.0.0.1:5000/v1")]
    [InlineData("http://plain.example/v1")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https:///firefly-api.adobe.io/v3")]
    public void Tokens_go_nowhere_else(string address) =>
        Assert.False(Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && List().Allows(uri));

    [Fact]
    public void A_relative_address_is_refused() => Assert.False(List().Allows(new Uri("/v3/images", UriKind.Relative)));

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://firefly-api.adobe.io/")]
    public void The_usual_address_is_looked_at_first_but_not_allowed_by_that(string usual) =>
        Assert.False(HostAllowList.Of(new AdobeOptions(), new Uri(usual)).Allows(new Uri(usual + "v3")));

    private static HostAllowList List()
    {
        AdobeOptions options = new() { AllowedHosts = { "own.example", "own.example:8443" } };
        options.Clients["Mine"] = new() { BaseAddress = new Uri("https://gateway.example/adobe") };
        options.Clients["Local"] = new() { BaseAddress = new Uri("http://127.0.0.1:5000") };
        options.Clients["Plain"] = new() { BaseAddress = new Uri("http://plain.example") };
        return HostAllowList.Of(options, new Uri("https://firefly-api.adobe.io"));
    }
}
