using AdobeSdk.Generators.Tests.Harness;

namespace AdobeSdk.Generators.Tests.Analyzers;

public sealed class BaseAddressRuleTests
{
    [Theory]
    [InlineData("AdobeApi(\"firefly_api,ff_apis\")")]
    [InlineData("AdobeApi(\"openid,AdobeID,firefly_api\")")]
    [InlineData("AdobeApi(\"lr_partner_apis\")")]
    [InlineData("AdobeApi(\"firefly_api,substance3d_api.jobs.create\")")]
    [InlineData("{|ADOBE013:AdobeApi(\"openid,AdobeID,read_organizations\")|}")]
    [InlineData("{|ADOBE013:AdobeApi(\"firefly_enterprise\")|}")]
    [InlineData("{|ADOBE013:AdobeApi(\"ff_apis,illustrator_services_beta\")|}")]
    [InlineData("{|ADOBE013:AdobeApi(\"lr_partner_apis,substance3d_api.jobs.create\")|}")]
    [InlineData("AdobeApi({|ADOBE002:\"\"|})")]
    public Task Scopes_that_tell_no_address_are_reported(string attribute) => Analysis.FindsWhatIsMarked(Interface(attribute));

    [Theory]
    [InlineData("\"https://photoshop-api.adobe.io\"")]
    [InlineData("\"https://audio-video-api.adobe.io/v1\"")]
    [InlineData("\"https://gateway.contoso.example:8443/adobe/\"")]
    [InlineData("\"http://127.0.0.1:4100/photoshop-api.adobe.io\"")]
    [InlineData("\"http://localhost:4100\"")]
    [InlineData("{|ADOBE014:\"\"|}")]
    [InlineData("{|ADOBE014:\"photoshop-api.adobe.io\"|}")]
    [InlineData("{|ADOBE014:\"/v2\"|}")]
    [InlineData("{|ADOBE014:\"http://photoshop-api.adobe.io\"|}")]
    [InlineData("{|ADOBE014:\"ftp://photoshop-api.adobe.io\"|}")]
    [InlineData("{|ADOBE014:\"https://\"|}")]
    [InlineData("{|ADOBE014:\"https://user@photoshop-api.adobe.io\"|}")]
    [InlineData("{|ADOBE014:\"https://photoshop-api.adobe.io?a=b\"|}")]
    [InlineData("{|ADOBE014:\"https://photoshop-api.adobe.io#a\"|}")]
    public Task A_base_address_is_an_absolute_https_address(string address) =>
        Analysis.FindsWhatIsMarked(Interface($"AdobeApi(\"openid\", BaseAddress = {address})"));

    private static string Interface(string attribute) => $$"""
        namespace Contoso;

        [{{attribute}}]
        public interface IPhotoshopApi
        {
            [Get("/")]
            Task<string> ListAsync();
        }
        """;
}
