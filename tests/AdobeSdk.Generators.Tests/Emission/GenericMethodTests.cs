using AdobeSdk.Generators.Tests.Harness;
using AdobeSdk.Generators.Tests.Harness.Live;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class GenericMethodTests
{
    [Fact]
    public async Task Type_parameters_keep_their_constraints()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            public interface IHasId { string Id { get; } }

            public sealed record Thing : IHasId { public string Id { get; init; } = ""; }

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Get("/v3/a")]
                Task<T> PlainAsync<T>();

                [Get("/v3/b")]
                Task<T?> ClassAsync<T>() where T : class, IHasId, new();

                [Post("/v3/c")]
                Task<T?> StructAsync<T>([Body] T? value) where T : struct, IFormattable;

                [Post("/v3/d")]
                Task<JobAccepted<TResult>> JobAsync<TBody, TResult>([Body] TBody body) where TBody : notnull where TResult : class?;

                [Post("/v3/e")]
                Task<T> NumberAsync<T, TBase>([Body] T body, CancellationToken cancellationToken) where T : unmanaged, IComparable<T> where TBase : IHasId?;
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.PlainAsync<string>()", "GET /v3/a"),
            new LiveCall("client.ClassAsync<Thing>()", "GET /v3/b", """{"id":"7"}""", "Thing { Id = 7 }"),
            new LiveCall("client.StructAsync<int>(5)", "POST /v3/c 5", "7", "7"),
            new LiveCall("client.NumberAsync<int, Thing>(5, default)", "POST /v3/e 5", "6", "6"));
    }
}
