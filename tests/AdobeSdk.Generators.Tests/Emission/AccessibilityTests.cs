using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class AccessibilityTests
{
    [Fact]
    public async Task An_internal_interface_gives_an_internal_client()
    {
        GeneratorDriver driver = Generation.Of("""
            namespace Contoso;

            internal sealed record Model(string Id);

            [AdobeApi("firefly_api,ff_apis")]
            internal interface IFireflyApi
            {
                [Get("/v3/custom-models")]
                Task<Model> ListAsync();
            }
            """);

        await Verifier.Verify(driver);
    }

    [Fact]
    public async Task A_public_interface_in_an_internal_class_gives_an_internal_client()
    {
        GeneratorDriver driver = Generation.Of("""
            namespace Contoso;

            internal static class Apis
            {
                internal sealed record Model(string Id);

                [AdobeApi("firefly_api,ff_apis")]
                public interface IFireflyApi
                {
                    [Get("/v3/custom-models")]
                    Task<Model> ListAsync();
                }
            }
            """);

        await Verifier.Verify(driver);
    }
}
