using AdobeSdk.Generators.Tests.Harness;
using AdobeSdk.Generators.Tests.Harness.Live;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class ReturnTypeTests
{
    [Fact]
    public async Task Every_kind_that_Refit_knows_is_handed_through()
    {
        GeneratedCode code = Generation.Of("""
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

            internal sealed class First<T> : IObserver<T>
            {
                private readonly TaskCompletionSource<T> _first = new();
                public Task<T> Task => _first.Task;
                public void OnNext(T value) => _first.TrySetResult(value);
                public void OnError(Exception error) => _first.TrySetException(error);
                public void OnCompleted() { }
            }

            internal static class Observables
            {
                public static Task<T> FirstAsync<T>(this IObservable<T> source)
                {
                    var first = new First<T>();
                    source.Subscribe(first);
                    return first.Task;
                }
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.TaskAsync()", "GET /v3/a"),
            new LiveCall("client.ValueTaskAsync()", "GET /v3/b", "x", "x"),
            new LiveCall("await foreach (string item in client.StreamAsync(3)) { return item; }", "GET /v3/c?count=3", """["x"]""", "x"),
            new LiveCall("return await client.Observe().FirstAsync();", "GET /v3/d", "x", "x"),
            new LiveCall("return (await client.ResponseAsync()).Content;", "GET /v3/e", "x", "x"),
            new LiveCall("return (await client.AnyResponseAsync(default)).StatusCode;", "GET /v3/f", Gives: "OK"),
            new LiveCall("using var response = await client.RawAsync(); return response.StatusCode;", "GET /v3/g", Gives: "OK"),
            new LiveCall("using var stream = await client.BytesAsync(); return await new StreamReader(stream).ReadToEndAsync();", "GET /v3/h", "x", "x"),
            new LiveCall("return (await client.SizeAsync((1, 2), 3)).Width;", "GET /v3/j?size=3", Gives: "0"));
    }
}
