using System.Net;
using System.Text.Json;
using AdobeSdk.Clients;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Refit;

namespace AdobeSdk.Benchmarks.Client;

/// <summary>
/// One call of the generated client, whole pipeline included (deadline, retry, auth, limits, telemetry without a
/// listener), beside the same call by hand and by Refit alone: in memory, and over a loopback socket.
/// </summary>
public class ClientBenchmarks
{
    internal const string Says = "the generated client beside hand-written HttpClient code and Refit alone";

    private static readonly Model Body = new("m-1", "Watercolours", 3, ["style", "public"]);
    private WebApplication? _server;
    private ServiceProvider? _services;
    private HandWrittenClient _hand = null!;
    private HandWrittenClient _handWithHeaders = null!;
    private IBenchApi _refit = null!;
    private IBenchClient _wrapper = null!;
    private IBenchClient _adobe = null!;

    /// <summary>Where the answer comes from.</summary>
    [Params("memory", "loopback")]
    public string Wire { get; set; } = "";

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        byte[] answer = JsonSerializer.SerializeToUtf8Bytes(Body, BenchJson.Default.Model);
        Uri address = Wire == "memory" ? new("https://firefly-api.adobe.io") : await StartServerAsync(answer).ConfigureAwait(false);

        _hand = new(new HttpClient(Primary(answer)) { BaseAddress = address });
        HttpClient withHeaders = new(Primary(answer)) { BaseAddress = address };
        withHeaders.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer " + new string('t', 1400));
        withHeaders.DefaultRequestHeaders.TryAddWithoutValidation("x-api-key", "benchmarks");
        _handWithHeaders = new(withHeaders);
        _refit = RestService.ForGenerated<IBenchApi>(
            new HttpClient(Primary(answer)) { BaseAddress = address },
            new RefitSettings(new SystemTextJsonContentSerializer(BenchJson.Default.Options)));

        var services = new ServiceCollection();
        services.AddAdobe(o =>
        {
            o.ClientId = "benchmarks";
            o.AccessToken = new string('t', 1400);
            o.Clients["Bench"] = new AdobeClientOptions { BaseAddress = address };
        });
        AdobeClientDescriptor descriptor = new("Bench", BenchClient.Scopes, null, static () => BenchJson.Default.Options);
        AdobeTenant tenant = AdobeTenant.Create(new AdobeOptions { ClientId = "benchmarks", AccessToken = new string('t', 1400) }, []);
        _wrapper = new BenchClient(new(new HttpClient(Primary(answer)) { BaseAddress = address }, descriptor, tenant, owned: true));
        services.AddBenchClient().ConfigurePrimaryHttpMessageHandler(() => Primary(answer));
        _services = services.BuildServiceProvider();
        _adobe = _services.GetRequiredService<IBenchClient>();
    }

    [GlobalCleanup]
    public async Task CleanUpAsync()
    {
        _services?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync().ConfigureAwait(false);
        }
    }

    [Benchmark(Description = "GET plain HttpClient + System.Text.Json")]
    public Task<object> GetByHand() => Boxed(_hand.GetModelAsync("m-1", default));

    [Benchmark(Description = "GET the same with token and API key")]
    public Task<object> GetByHandWithHeaders() => Boxed(_handWithHeaders.GetModelAsync("m-1", default));

    [Benchmark(Description = "GET Refit alone")]
    public Task<object> GetByRefit() => Boxed(_refit.GetModelAsync("m-1", default));

    [Benchmark(Description = "GET adobe wrapper over Refit, no pipeline")]
    public Task<object> GetByWrapper() => Boxed(_wrapper.GetModelAsync("m-1", default));

    [Benchmark(Description = "GET adobe generated client, whole pipeline")]
    public Task<object> GetByAdobe() => Boxed(_adobe.GetModelAsync("m-1", default));

    [Benchmark(Description = "POST plain HttpClient + System.Text.Json")]
    public Task<object> PostByHand() => Boxed(_hand.PostModelAsync(Body, default));

    [Benchmark(Description = "POST the same with token and API key")]
    public Task<object> PostByHandWithHeaders() => Boxed(_handWithHeaders.PostModelAsync(Body, default));

    [Benchmark(Description = "POST Refit alone")]
    public Task<object> PostByRefit() => Boxed(_refit.PostModelAsync(Body, default));

    [Benchmark(Description = "POST adobe wrapper over Refit, no pipeline")]
    public Task<object> PostByWrapper() => Boxed(_wrapper.PostModelAsync(Body, default));

    [Benchmark(Description = "POST adobe generated client, whole pipeline")]
    public Task<object> PostByAdobe() => Boxed(_adobe.PostModelAsync(Body, default));

    // The models are internal and benchmarks are public: the same small box for every row.
    private static async Task<object> Boxed(Task<Model> call) => await call.ConfigureAwait(false);

    private HttpMessageHandler Primary(byte[] answer) =>
        Wire == "memory" ? new InMemoryHandler(hops: false, answer) : new SocketsHttpHandler { AllowAutoRedirect = false };

    private async Task<Uri> StartServerAsync(byte[] answer)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        _server = builder.Build();
        _server.Run(context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = answer.Length;
            return context.Response.Body.WriteAsync(answer).AsTask();
        });
        await _server.StartAsync().ConfigureAwait(false);
        return new(_server.Urls.Single());
    }
}
