using AdobeSdk.Generators.Tests.Harness;
using AdobeSdk.Generators.Tests.Harness.Live;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class DescriptorTests
{
    [Fact]
    public async Task Scopes_are_sorted_and_each_is_there_once()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            [AdobeApi(scopes: " ff_apis , firefly_api,openid,ff_apis ")]
            public interface IFireflyApi
            {
                [Get("/a")]
                Task<string> AAsync();
            }
            """);

        await Verifier.Verify(code.Driver);
    }

    [Fact]
    public async Task Constants_are_read()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            internal static class Adobe
            {
                public const string Scopes = "firefly_api," + "ff_apis";
                public const string Address = "https://firefly-api.adobe.io/\"quoted\"";
            }

            [JsonSerializable(typeof(string))]
            internal sealed partial class Json : JsonSerializerContext;

            [AdobeApi(Adobe.Scopes, BaseAddress = Adobe.Address, JsonContext = typeof(Json))]
            public interface IFireflyApi
            {
                [Get("/a")]
                Task<string> AAsync();
            }
            """);

        await Verifier.Verify(code.Driver);
    }
}
