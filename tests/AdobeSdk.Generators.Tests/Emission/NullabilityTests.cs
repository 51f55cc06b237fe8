using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class NullabilityTests
{
    [Fact]
    public async Task Annotations_are_carried_over()
    {
        GeneratorDriver driver = Generation.Of("""
            namespace Contoso;

            public sealed record Model(string Id);

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Get("/v3/custom-models")]
                Task<Model?> FindAsync(string? sortBy, string limit, string?[]? ids, IDictionary<string, string?>? more = null);
            }
            """);

        await Verifier.Verify(driver);
    }

    [Fact]
    public async Task Where_annotations_are_off_they_stay_off()
    {
        GeneratorDriver driver = Generation.Of("""
            namespace Contoso;

            public sealed record Model(string Id);

            #nullable disable
            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Get("/v3/custom-models")]
                Task<Model> FindAsync(string sortBy = null, string limit = "x");

                [Get("/v3/custom-models")]
                Task DeleteAsync(string id);
            }
            """);

        await Verifier.Verify(driver);
    }

    [Fact]
    public async Task A_null_against_the_annotation_warns_where_it_stands_only()
    {
        GeneratorDriver driver = Generation.Of("""
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
            #pragma warning disable CS8625
                [Get("/v3/custom-models")]
                Task<string> FindAsync(string sortBy = null);
            #pragma warning restore CS8625
            }
            """);

        await Verifier.Verify(driver);
    }
}
