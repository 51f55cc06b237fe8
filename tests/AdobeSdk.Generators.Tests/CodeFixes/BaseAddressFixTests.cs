using AdobeSdk.Generators.CodeFixes.Addresses;
using AdobeSdk.Generators.Tests.Harness;

namespace AdobeSdk.Generators.Tests.CodeFixes;

public sealed class BaseAddressFixTests
{
    [Theory]
    [InlineData("IPhotoshopApi", "AdobeApi(\"openid,AdobeID\")", "https://photoshop-api.adobe.io")]
    [InlineData("IVideoApi", "AdobeApi(\"firefly_enterprise\")", "https://audio-video-api.adobe.io/v1")]
    [InlineData("IOtherApi", "AdobeApi(\"firefly_enterprise\")", "https://s3d.adobe.io")]
    [InlineData("IOtherApi", "AdobeApi(\"illustrator_services_beta\")", "https://illustrator-api-beta.adobe.io")]
    [InlineData("IOtherApi", "AdobeApi(\"lr_partner_apis,substance3d_api.jobs.create\")", "https://lr.adobe.io")]
    public Task The_address_of_an_API_of_Adobes_is_written(string name, string attribute, string address) => Fixing<BaseAddressFix>.Makes(
        Interface(name, $"{{|ADOBE013:{attribute}|}}"),
        Interface(name, attribute.Replace(")", $", BaseAddress = \"{address}\")")),
        "BaseAddressFix." + address);

    [Fact]
    public Task An_address_that_nobody_knows_is_not_made_up() => Fixing<BaseAddressFix>.MakesNothing(Interface("IOtherApi", "{|ADOBE013:AdobeApi(\"openid\")|}"));

    [Theory]
    [InlineData("photoshop-api.adobe.io", "https://photoshop-api.adobe.io")]
    [InlineData("//photoshop-api.adobe.io/v2", "https://photoshop-api.adobe.io/v2")]
    [InlineData("http://photoshop-api.adobe.io", "https://photoshop-api.adobe.io")]
    [InlineData("http:photoshop", null)]
    [InlineData(" wss://photoshop-api.adobe.io/ ", "https://photoshop-api.adobe.io/")]
    [InlineData("https://user:word@photoshop-api.adobe.io/a@b", "https://photoshop-api.adobe.io/a@b")]
    [InlineData("https://photoshop-api.adobe.io/v2?a=b#c", "https://photoshop-api.adobe.io/v2")]
    [InlineData("localhost:4100", "http://localhost:4100")]
    [InlineData("https://", null)]
    [InlineData("/v2", null)]
    public Task A_broken_address_is_mended(string before, string? after) => after is null
        ? Fixing<BaseAddressFix>.MakesNothing(Interface("IOtherApi", $"AdobeApi(\"openid\", BaseAddress = {{|ADOBE014:\"{before}\"|}})"))
        : Fixing<BaseAddressFix>.Makes(
            Interface("IOtherApi", $"AdobeApi(\"openid\", BaseAddress = {{|ADOBE014:\"{before}\"|}})"),
            Interface("IOtherApi", $"AdobeApi(\"openid\", BaseAddress = \"{after}\")"));

    [Fact]
    public Task Every_address_of_the_project_is_mended_in_its_own_way() => Fixing<BaseAddressFix>.Makes(
        Interface("IOneApi", "AdobeApi(\"openid\", BaseAddress = {|ADOBE014:\"photoshop-api.adobe.io\"|})")
            + Interface("ITwoApi", "AdobeApi(\"openid\", BaseAddress = {|ADOBE014:\"http://s3d.adobe.io\"|})", "")
            + Interface("IThreeApi", "AdobeApi(\"openid\", BaseAddress = {|ADOBE014:Hosts.Three|})", "")
            + "public static class Hosts { public const string Three = \"lr.adobe.io\"; }",
        Interface("IOneApi", "AdobeApi(\"openid\", BaseAddress = \"https://photoshop-api.adobe.io\")")
            + Interface("ITwoApi", "AdobeApi(\"openid\", BaseAddress = \"https://s3d.adobe.io\")", "")
            + Interface("IThreeApi", "AdobeApi(\"openid\", BaseAddress = Hosts.Three)", "")
            + "public static class Hosts { public const string Three = \"https://lr.adobe.io\"; }");

    [Fact]
    public Task Where_the_scopes_tell_an_empty_address_is_left_out() => Fixing<BaseAddressFix>.Makes(
        Interface("IFireflyApi", "AdobeApi(\"ff_apis\", BaseAddress = {|ADOBE014:\"\"|})"), Interface("IFireflyApi", "AdobeApi(\"ff_apis\")"));

    [Fact]
    public Task The_address_of_the_scopes_is_written() => Fixing<BaseAddressFix>.Makes(
        Interface("ISubstanceApi", "AdobeApi({|ADOBE023:\"firefly_api,ff_apis\"|}, BaseAddress = \"https://s3d.adobe.io\")"),
        Interface("ISubstanceApi", "AdobeApi(\"firefly_api,ff_apis\", BaseAddress = \"https://firefly-api.adobe.io\")"),
        "BaseAddressFix.https://firefly-api.adobe.io");

    private static string Interface(string name, string attribute, string heading = "namespace Contoso;\n") => $$"""
        {{heading}}
        [{{attribute}}]
        public interface {{name}}
        {
            [Get("/")]
            Task<string> ListAsync();
        }

        """;
}
