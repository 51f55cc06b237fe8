using AdobeSdk.Generators.Tests.Harness;
using AdobeSdk.Generators.Tests.Harness.Live;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class NullabilityTests
{
    [Fact]
    public async Task Annotations_are_carried_over()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            public sealed record Model(string Id);

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Get("/v3/custom-models")]
                Task<Model?> FindAsync(string? sortBy, string limit, string?[]? ids, IDictionary<string, string?>? more = null);
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("""client.FindAsync(null, "a", new[] { "b", null })""", "GET /v3/custom-models?limit=a&ids=b%2C"));
    }

    [Fact]
    public async Task Where_annotations_are_off_they_stay_off()
    {
        GeneratedCode code = Generation.Of("""
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

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.FindAsync()", "GET /v3/custom-models?limit=x"),
            new LiveCall("""client.DeleteAsync("a")""", "GET /v3/custom-models?id=a"));
    }

    [Fact]
    public async Task Structs_over_classes_are_as_oblivious_as_classes()
    {
        GeneratedCode code = Generation.Of("""
            #nullable disable
            namespace Contoso;

            public interface IBase<T>
            {
                [Get("/v3/base")]
                Task<T> BaseAsync(T text = default);
            }

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi : IBase<string>
            {
                [Get("/v3/a")]
                ValueTask<string> TextAsync(string text = null);

                [Get("/v3/b")]
                ValueTask<int> CountAsync(string text = null);

                [Get("/v3/c")]
                IAsyncEnumerable<string> StreamAsync(string[] texts = null);

            #nullable enable
                [Get("/v3/d")]
                ValueTask<int> NumberAsync(int? number = null);

                [Get("/v3/e")]
                ValueTask<string?> FindAsync(string? text = null);

                [Post("/v3/f")]
                ValueTask<(int, string?)> PairAsync<T>([Body] T? item = default);
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.BaseAsync()", "GET /v3/base"),
            new LiveCall("client.TextAsync()", "GET /v3/a"),
            new LiveCall("client.CountAsync(\"x\")", "GET /v3/b?text=x", "7", "7"),
            new LiveCall("client.NumberAsync()", "GET /v3/d", "7", "7"),
            new LiveCall("client.FindAsync()", "GET /v3/e"),
            new LiveCall("client.PairAsync<string>(\"x\")", "POST /v3/f x"));
    }

    [Fact]
    public async Task A_null_against_the_annotation_warns_where_it_stands_only()
    {
        GeneratedCode code = Generation.Of("""
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

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.FindAsync()", "GET /v3/custom-models"));
    }
}
