using AdobeSdk.Benchmarks.Handler.Peers;
using BenchmarkDotNet.Attributes;

namespace AdobeSdk.Benchmarks.Handler;

/// <summary>One request through an auth handler whose token is warm: what it adds to a plain <see cref="HttpClient"/>.</summary>
public class HandlerBenchmarks
{
    private static readonly Uri Address = new("https://firefly-api.adobe.io/v3/custom-models");
    private static readonly string Token = new('t', 1400);
    private HttpClient _plain = null!;
    private HttpClient _preset = null!;
    private HttpClient _naive = null!;
    private HttpClient _adobe = null!;
    private HttpClient _msal = null!;
    private AzurePeer _azureAlone = null!;
    private AzurePeer _azure = null!;

    /// <summary>Whether the wire answers at once (sync) or after a hop (async).</summary>
    [Params("sync", "async")]
    public string Inner { get; set; } = "";

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _plain = new(Wire());
        _preset = new(Wire());
        _preset.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer " + Token);
        _preset.DefaultRequestHeaders.TryAddWithoutValidation("x-api-key", "benchmarks");
        _naive = new(new NaiveHandler(Wire(), Token));
        _adobe = new(await WarmHandler.CreateAsync(Wire(), Token, Address).ConfigureAwait(false));
        _msal = new(new MsalHandler(Wire(), Token));
        _azureAlone = new(Wire(), token: null);
        _azure = new(Wire(), Token);
    }

    [Benchmark(Description = "plain HttpClient")]
    public Task<int> Plain() => SendAsync(_plain);

    [Benchmark(Description = "preset headers")]
    public Task<int> Preset() => SendAsync(_preset);

    [Benchmark(Description = "naive cached header")]
    public Task<int> Naive() => SendAsync(_naive);

    [Benchmark(Description = "adobe auth handler")]
    public Task<int> Adobe() => SendAsync(_adobe);

    [Benchmark(Description = "MSAL behind a handler")]
    public Task<int> Msal() => SendAsync(_msal);

    [Benchmark(Description = "Azure.Core pipeline without auth")]
    public Task<int> AzureAlone() => _azureAlone.SendAsync(Address);

    [Benchmark(Description = "Azure.Core pipeline with its auth policy")]
    public Task<int> Azure() => _azure.SendAsync(Address);

    private InMemoryHandler Wire() => new(hops: Inner == "async");

    private static async Task<int> SendAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        using HttpResponseMessage response = await client
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead)
            .ConfigureAwait(false);
        return (int)response.StatusCode;
    }
}
