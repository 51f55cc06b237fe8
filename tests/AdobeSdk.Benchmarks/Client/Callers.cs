using System.Net;
using System.Text.Json;
using AdobeSdk.Clients;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Refit;

namespace AdobeSdk.Benchmarks.Client;

/// <summary>All who make the same call, each over a wire of its own kind: in memory, or to one server on loopback.</summary>
internal sealed class Callers : IAsyncDisposable
{
    private static readonly Model Body = new("m-1", "Watercolours", 3, ["style", "public"]);
    private static readonly byte[] Answer = JsonSerializer.SerializeToUtf8Bytes(Body, BenchJson.Default.Model);
    private static readonly string Token = new('t', 1400);

    private readonly WebApplication? _server;
    private readonly ServiceProvider _services;

    private Callers(WebApplication? server, Uri address)
    {
        _server = server;
        HttpClient Wire() => new(Primary()) { BaseAddress = address };

        HandWrittenClient hand = new(Wire());
        HttpClient http = Wire();
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer " + Token);
        http.DefaultRequestHeaders.TryAddWithoutValidation("x-api-key", "benchmarks");
        HandWrittenClient handWithHeaders = new(http);
        IBenchApi refit = RestService.ForGenerated<IBenchApi>(Wire(), new RefitSettings(new SystemTextJsonContentSerializer(BenchJson.Default.Options)));

        AdobeClientDescriptor descriptor = new("Bench", BenchClient.Scopes, null, static () => BenchJson.Default.Options);
        AdobeTenant tenant = AdobeTenant.Create(new AdobeOptions { ClientId = "benchmarks", AccessToken = Token }, []);
        IBenchClient wrapper = new BenchClient(new(Wire(), descriptor, tenant, owned: true));

        var services = new ServiceCollection();
        services.AddAdobe(o =>
        {
            o.ClientId = "benchmarks";
            o.AccessToken = Token;
            o.Clients["Bench"] = new AdobeClientOptions { BaseAddress = address };
        });
        services.AddBenchClient().ConfigurePrimaryHttpMessageHandler(Primary);
        _services = services.BuildServiceProvider();
        IBenchClient adobe = _services.GetRequiredService<IBenchClient>();

        Get =
        [
            ("plain HttpClient + System.Text.Json", () => hand.GetModelAsync("m-1", default)),
            ("the same with token and API key", () => handWithHeaders.GetModelAsync("m-1", default)),
            ("Refit alone", () => refit.GetModelAsync("m-1", default)),
            ("adobe wrapper over Refit, no pipeline", () => wrapper.GetModelAsync("m-1", default)),
            ("adobe generated client, whole pipeline", () => adobe.GetModelAsync("m-1", default)),
        ];
        Post =
        [
            ("plain HttpClient + System.Text.Json", () => hand.PostModelAsync(Body, default)),
            ("the same with token and API key", () => handWithHeaders.PostModelAsync(Body, default)),
            ("Refit alone", () => refit.PostModelAsync(Body, default)),
            ("adobe wrapper over Refit, no pipeline", () => wrapper.PostModelAsync(Body, default)),
            ("adobe generated client, whole pipeline", () => adobe.PostModelAsync(Body, default)),
        ];
    }

    /// <summary>One read.</summary>
    public IReadOnlyList<(string Name, Func<Task<Model>> CallAsync)> Get { get; }

    /// <summary>One write.</summary>
    public IReadOnlyList<(string Name, Func<Task<Model>> CallAsync)> Post { get; }

    /// <summary>Starts the server, if there is to be one, and makes the callers.</summary>
    public static async Task<Callers> CreateAsync(bool loopback)
    {
        WebApplication? server = loopback ? await StartAsync().ConfigureAwait(false) : null;
        return new(server, server is null ? new("https://firefly-api.adobe.io") : new(server.Urls.Single()));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync().ConfigureAwait(false);
        if (_server is not null)
        {
            await _server.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static async Task<WebApplication> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        WebApplication server = builder.Build();
        server.Run(context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = Answer.Length;
            return context.Response.Body.WriteAsync(Answer).AsTask();
        });
        await server.StartAsync().ConfigureAwait(false);
        return server;
    }

    private HttpMessageHandler Primary() =>
        _server is null ? new InMemoryHandler(hops: false, Answer) : new SocketsHttpHandler { AllowAutoRedirect = false };
}
