using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class GenericMethodTests
{
    [Fact]
    public async Task Type_parameters_keep_their_constraints()
    {
        GeneratorDriver driver = Generation.Of("""
            namespace Contoso;

            public interface IHasId { string Id { get; } }

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Get("/v3/a")]
                Task<T> PlainAsync<T>();

                [Get("/v3/b")]
                Task<T?> ClassAsync<T>() where T : class, IHasId, new();

                [Get("/v3/c")]
                Task<T?> StructAsync<T>(T? value) where T : struct, IFormattable;

                [Post("/v3/d")]
                Task<JobAccepted<TResult>> JobAsync<TBody, TResult>([Body] TBody body) where TBody : notnull where TResult : class?;

                [Post("/v3/e")]
                Task<T> NumberAsync<T, TBase>([Body] T body, CancellationToken cancellationToken) where T : unmanaged, IComparable<T> where TBase : IHasId?;
            }
            """);

        await Verifier.Verify(driver);
    }
}
