using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Tests.Analyzers;

public sealed class ScopeHostRuleTests
{
    [Theory]
    [InlineData("firefly_api,ff_apis", "https://s3d.adobe.io")]
    [InlineData("firefly_api,ff_apis", "https://lr.adobe.io/v2")]
    [InlineData("openid,AdobeID,firefly_api", "https://api.adobe.io/console")]
    [InlineData("lr_partner_apis,lr_partner_rendition_apis", "https://firefly-api.adobe.io")]
    [InlineData("substance3d_api.jobs.create", "https://FIREFLY-api.adobe.io/v3")]
    [InlineData("read_client_secret,openid", "https://lr.adobe.io")]
    [InlineData("lr_partner_apis,firefly_api", "https://s3d.adobe.io")]
    public Task Scopes_that_all_belong_elsewhere_are_reported(string scopes, string address) =>
        Analysis.FindsWhatIsMarked(Interface($"{{|ADOBE023:\"{scopes}\"|}}, BaseAddress = \"{address}\""));

    [Theory]
    [InlineData("firefly_api,ff_apis", "https://firefly-api.adobe.io")]
    [InlineData("firefly_api,ff_apis", "https://photoshop-api.adobe.io")]
    [InlineData("firefly_api,ff_apis", "https://image.adobe.io")]
    [InlineData("firefly_api,ff_apis", "https://audio-video-api.adobe.io/v1")]
    [InlineData("firefly_api,ff_apis", "https://illustrator-api.adobe.io")]
    [InlineData("firefly_api,ff_apis", "https://indesign.adobe.io")]
    [InlineData("firefly_api,ff_apis", "https://api.adobe.io/events")]
    [InlineData("firefly_api,ff_apis", "https://api.adobe.io/consoles")]
    [InlineData("firefly_api,ff_apis", "https://s3d.contoso.com")]
    [InlineData("firefly_api,ff_apis", "http://127.0.0.1:4100/s3d.adobe.io")]
    [InlineData("firefly_api,ff_apis", "http://localhost:4100")]
    [InlineData("firefly_api,ff_apis,firefly_enterprise", "https://s3d.adobe.io")]
    [InlineData("firefly_api,substance3d_api.jobs.create", "https://s3d.adobe.io")]
    [InlineData("firefly_api,lr_partner_apis", "https://firefly-api.adobe.io")]
    [InlineData("creative_sdk,firefly_api", "https://lr.adobe.io")]
    [InlineData("adobeio_api,firefly_api", "https://api.adobe.io/console")]
    [InlineData("openid,AdobeID,read_organizations", "https://firefly-api.adobe.io")]
    [InlineData("openid,email,profile,address,session", "https://s3d.adobe.io")]
    [InlineData("", "https://s3d.adobe.io")]
    public Task A_doubt_is_enough_to_say_nothing(string scopes, string address) => Analysis.FindsWhatIsMarked(
        Interface(scopes.Length == 0 ? $"{{|ADOBE002:\"\"|}}, BaseAddress = \"{address}\"" : $"\"{scopes}\", BaseAddress = \"{address}\""));

    [Fact]
    public Task A_scope_that_is_taught_may_be_what_the_API_needs() => Analysis.FindsWhatIsMarked(
        Interface("\"firefly_api,s3d_next\", BaseAddress = \"https://s3d.adobe.io\""), "adobe_known_scopes = s3d_next");

    [Fact]
    public Task Without_a_base_address_the_scopes_decide() => Analysis.FindsWhatIsMarked(Interface("\"substance3d_api.jobs.create\""));

    [Fact]
    public async Task The_message_names_both_addresses_and_the_diagnostic_carries_the_other()
    {
        Diagnostic diagnostic = Assert.Single(await Analysis.FindAsync(Interface("\"openid,firefly_api\", BaseAddress = \"https://s3d.adobe.io\"")));

        Assert.Equal("The scopes 'openid,firefly_api' are of the API at 'https://firefly-api.adobe.io', and requests go to 'https://s3d.adobe.io'", diagnostic.GetMessage());
        Assert.Equal("https://firefly-api.adobe.io", diagnostic.Properties["Address"]);
    }

    private static string Interface(string arguments) => $$"""
        namespace Contoso;

        [AdobeApi({{arguments}})]
        public interface IOtherApi
        {
            [Get("/jobs")]
            Task<string> ListAsync();
        }
        """;
}
