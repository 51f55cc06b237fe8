using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class ReturnTypeTests
{
    [Fact]
    public async Task Every_kind_that_Refit_knows_is_handed_through()
    {
        GeneratorDriver driver = Generation.Of("""
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Get("/v3/a")]
                Task TaskAsync();

                [Get("/v3/b")]
                ValueTask<string> ValueTaskAsync();

                [Get("/v3/c")]
                IAsyncEnumerable<string> StreamAsync(int count);

                [Get("/v3/d")]
                IObservable<string> Observe();

                [Get("/v3/e")]
                Task<ApiResponse<string>> ResponseAsync();

                [Get("/v3/f")]
                Task<IApiResponse> AnyResponseAsync(CancellationToken cancellationToken);

                [Get("/v3/g")]
                Task<HttpResponseMessage> RawAsync();

                [Get("/v3/h")]
                Task<Stream> BytesAsync();

                [Get("/v3/i")]
                Task<HttpRequestMessage> RequestAsync();

                [Get("/v3/j")]
                Task<(int Width, int Height)> SizeAsync((int X, int Y) at, nint size);
            }
            """);

        await Verifier.Verify(driver);
    }
}
