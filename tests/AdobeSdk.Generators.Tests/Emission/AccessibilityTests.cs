using AdobeSdk.Generators.Tests.Harness;
using AdobeSdk.Generators.Tests.Harness.Live;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class AccessibilityTests
{
    [Fact]
    public async Task An_internal_interface_gives_an_internal_client()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            internal sealed record Model(string Id);

            [AdobeApi("firefly_api,ff_apis")]
            internal interface IFireflyApi
            {
                [Get("/v3/custom-models")]
                Task<Model> ListAsync();
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.ListAsync()", "GET /v3/custom-models", """{"id":"7"}""", "Model { Id = 7 }"));
    }

    [Fact]
    public async Task A_public_interface_in_an_internal_class_gives_an_internal_client()
    {
        GeneratedCode code = Generation.Of("""
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

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.ListAsync()", "GET /v3/custom-models", """{"id":"7"}""", "Model { Id = 7 }"));
    }
}
