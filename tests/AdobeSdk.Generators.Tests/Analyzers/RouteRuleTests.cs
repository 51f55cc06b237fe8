using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Tests.Analyzers;

public sealed class RouteRuleTests
{
    private const string Firefly = "https://firefly-api.adobe.io";
    private const string Audio = "https://audio-video-api.adobe.io/v1";

    [Theory]
    [InlineData(Firefly, "https://firefly-api.adobe.io/v3/custom-models")]
    [InlineData(Firefly, "HTTP://firefly-api.adobe.io")]
    [InlineData(Firefly, "https://image.adobe.io/v2/remove-background")]
    [InlineData(Firefly, "https://{host}/v3")]
    [InlineData(Firefly, "//image.adobe.io/v2/remove-background")]
    [InlineData(Firefly, "/firefly-api.adobe.io/v3/custom-models")]
    [InlineData(Firefly, "/image.adobe.io/v2/status/1")]
    [InlineData(Firefly, "v3/custom-models")]
    [InlineData(Audio, "/v1/voices")]
    [InlineData(Audio, "/v1")]
    [InlineData(Audio, "/V1?x=1")]
    [InlineData(Audio + "/", "/v1/voices")]
    [InlineData("https://contoso.com/adobe/firefly", "/adobe/firefly/v3/custom-models")]
    [InlineData("http://127.0.0.1:4100/firefly-api.adobe.io", "/firefly-api.adobe.io/v3")]
    public Task A_route_that_is_no_path_below_is_reported(string address, string route) =>
        Analysis.FindsWhatIsMarked(Interface($"BaseAddress = \"{address}\"", $"{{|ADOBE018:\"{route}\"|}}"));

    [Theory]
    [InlineData(Firefly, "/v3/custom-models")]
    [InlineData(Firefly, "/v3/v3/twice")]
    [InlineData(Firefly, "")]
    [InlineData(Firefly, "/")]
    [InlineData(Firefly, "/https://in/the/middle")]
    [InlineData(Firefly, "/v3/models?next=https://firefly-api.adobe.io/v3")]
    [InlineData(Firefly, "//v3/twice-slashed")]
    [InlineData(Firefly, "/contoso.com/v3")]
    [InlineData(Audio, "/voices")]
    [InlineData(Audio, "/v10/voices")]
    [InlineData(Audio, "/v1beta")]
    [InlineData(Audio, "/voices/v1")]
    [InlineData("http://127.0.0.1:4100", "/firefly-api.adobe.io/v3/custom-models")]
    [InlineData("http://localhost:4100", "/image.adobe.io/v2/status/1")]
    [InlineData("https://contoso.com/adobe/firefly", "/adobe/other")]
    [InlineData("https://contoso.com/adobe/firefly", "/firefly")]
    public Task A_path_below_the_base_address_is_fine(string address, string route) =>
        Analysis.FindsWhatIsMarked(Interface($"BaseAddress = \"{address}\"", $"\"{route}\""));

    [Theory]
    [InlineData("firefly_api", "{|ADOBE018:\"https://firefly-api.adobe.io/v3\"|}")]
    [InlineData("adobeio_api,manage_client_secrets", "{|ADOBE018:\"/console/organizations/1\"|}")]
    [InlineData("adobeio_api,manage_client_secrets", "\"/organizations/console\"")]
    public Task The_address_that_follows_from_the_scopes_counts_as_well(string scopes, string route) =>
        Analysis.FindsWhatIsMarked(Interface("ClientName = \"Fire\"", route, scopes));

    [Theory]
    [InlineData("\"/firefly-api.adobe.io/v3\"")]
    [InlineData("\"/v1/status\"")]
    [InlineData("{|ADOBE018:\"https://firefly-api.adobe.io/v3\"|}")]
    public Task Where_no_address_is_known_only_an_address_is_wrong(string route) =>
        Analysis.FindsWhatIsMarked(Interface("ClientName = \"Fire\"", route, "openid").Replace("[AdobeApi", "[{|ADOBE013:AdobeApi").Replace("Fire\")", "Fire\")|}"));

    [Theory]
    [InlineData(Audio, "/v1/voices", "The route '/v1/voices' repeats '/v1' of the base address 'https://audio-video-api.adobe.io/v1': requests would go to '/v1/v1/voices'")]
    [InlineData(Firefly, "https://firefly-api.adobe.io/v3", "The route 'https://firefly-api.adobe.io/v3' repeats the base address 'https://firefly-api.adobe.io': leave it out")]
    [InlineData(Firefly, "https://s3d.adobe.io/v1", "The route 'https://s3d.adobe.io/v1' is an address that contradicts the base address 'https://firefly-api.adobe.io': write the address to BaseAddress, or give the method a [Url] parameter")]
    [InlineData(Firefly, "https://me:secret@s3d.adobe.io/v1?token=secret", "The route 'https://…@s3d.adobe.io/v1?…' is an address that contradicts the base address 'https://firefly-api.adobe.io': write the address to BaseAddress, or give the method a [Url] parameter")]
    [InlineData(Firefly, "v3/models", "The route 'v3/models' does not begin with '/'")]
    public Task The_message_says_what_would_happen(string address, string route, string message) => Analysis.Says(
        Interface($"BaseAddress = \"{address}\"", $"{{|#0:\"{route}\"|}}"), "ADOBE018", DiagnosticSeverity.Warning, message);

    [Theory]
    [InlineData(Audio, "/v1/voices", "/voices")]
    [InlineData(Audio, "/v1", "/")]
    [InlineData(Audio, "/v1?x=1", "/?x=1")]
    [InlineData(Audio, "https://audio-video-api.adobe.io/v1/voices?x=1", "/voices?x=1")]
    [InlineData(Audio, "https://audio-video-api.adobe.io/v2/voices", null)]
    [InlineData(Audio, "//audio-video-api.adobe.io/v1/voices", "/voices")]
    [InlineData(Firefly, "https://firefly-api.adobe.io", "/")]
    [InlineData(Firefly, "/firefly-api.adobe.io/v3", "/v3")]
    [InlineData(Firefly, "firefly-api.adobe.io/v3", "/v3")]
    [InlineData(Firefly, "https://s3d.adobe.io/v1", null)]
    [InlineData(Firefly, "v3/models", "/v3/models")]
    public async Task The_diagnostic_carries_the_route_that_was_meant(string address, string route, string? better)
    {
        Diagnostic diagnostic = Assert.Single(await Analysis.FindAsync(Interface($"BaseAddress = \"{address}\"", $"\"{route}\"")));

        Assert.Equal(better, diagnostic.Properties["Route"]);
    }

    private static string Interface(string argument, string route, string scopes = "firefly_api,ff_apis") => $$"""
        namespace Contoso;

        [AdobeApi("{{scopes}}", {{argument}})]
        public interface IFireflyApi
        {
            [Get({{route}})]
            Task<string> ListAsync();
        }
        """;
}
