using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class ClientNameTests
{
    [Fact]
    public async Task The_names_I_and_Api_are_dropped()
    {
        GeneratorDriver driver = Generation.Of("""
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFirefly
            {
                [Get("/a")]
                Task<string> AAsync();
            }

            [AdobeApi("firefly_api,ff_apis")]
            public interface IApi
            {
                [Get("/a")]
                Task<string> AAsync();
            }

            [AdobeApi("firefly_api,ff_apis")]
            public interface IndexApi
            {
                [Get("/a")]
                Task<string> AAsync();
            }

            [AdobeApi("firefly_api,ff_apis")]
            public interface I3dApi
            {
                [Get("/a")]
                Task<string> AAsync();
            }
            """);

        await Verifier.Verify(driver);
    }

    [Fact]
    public async Task The_attribute_can_name_the_client()
    {
        GeneratorDriver driver = Generation.Of("""
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis", ClientName = "Pictures")]
            public interface IFireflyApi
            {
                [Get("/a")]
                Task<string> AAsync();
            }
            """);

        await Verifier.Verify(driver);
    }
}
