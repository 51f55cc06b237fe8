using AdobeSdk.Http.Authentication;
using AdobeSdk.Http.Hosts;

namespace AdobeSdk.Tests.Http;

/// <summary>Which requests get a token, and what is said of those that do not.</summary>
public class AuthenticationRulesTests
{
    private static readonly HostAllowList s_hosts = HostAllowList.Of(new AdobeOptions(), new Uri("https://firefly-api.adobe.io"));

    [Theory]
    [InlineData(null)]
    [InlineData("Accept")]
    public void A_request_without_credentials_of_its_own_may_have_a_token(string? header) =>
        Assert.True(AuthenticationRules.Allow(Request("https://firefly-api.adobe.io/v3/a", header), s_hosts));

    [Theory]
    [InlineData("Authorization")]
    [InlineData("x-api-key")]
    public void A_request_that_brings_its_own_is_told_which(string header)
    {
        using HttpRequestMessage request = Request("https://firefly-api.adobe.io/v3/a", header);

        Assert.False(AuthenticationRules.Allow(request, s_hosts));
        Assert.Contains($"it brings a header {header} of its own", AuthenticationRules.Explain(request, s_hosts).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_to_elsewhere_is_told_so_first()
    {
        using HttpRequestMessage request = Request("https://evil.example/", "x-api-key");

        Assert.False(AuthenticationRules.Allow(request, s_hosts));
        Assert.Contains("add it to Adobe:AllowedHosts", AuthenticationRules.Explain(request, s_hosts).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Accept")]
    public void What_was_put_on_is_taken_off_and_nothing_else(string? header)
    {
        using HttpRequestMessage request = Request("https://firefly-api.adobe.io/v3/a", header);
        AuthenticationHeaders.Add(request.Headers, "Bearer token", "my-client");
        Assert.Equal(["Bearer token", "my-client"], [.. request.Headers.GetValues("Authorization"), .. request.Headers.GetValues("x-api-key")]);

        AuthenticationHeaders.Remove(request.Headers);

        Assert.Equal(header is null ? [] : [header], request.Headers.Select(static own => own.Key));
    }

    private static HttpRequestMessage Request(string address, string? header)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (header is not null)
        {
            request.Headers.TryAddWithoutValidation(header, "*/*");
        }

        return request;
    }
}
