using AdobeSdk.Emulator;
using AdobeSdk.Firefly;
using AdobeSdk.Imaging.V1;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Events.Tests.Support;

/// <summary>An application with a webhook on Kestrel, and an emulator in Adobe's place.</summary>
internal sealed class TestApp : IAsyncDisposable
{
    public const string ClientId = "events-client";

    private readonly WebApplication _app;

    private TestApp(WebApplication app, AdobeEmulator emulator, LogLines log)
    {
        _app = app;
        Emulator = emulator;
        Log = log;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Webhook = new Uri(Address, "/adobe/events");
    }

    public AdobeEmulator Emulator { get; }

    public LogLines Log { get; }

    public Uri Address { get; }

    public Uri Webhook { get; }

    public IServiceProvider Services => _app.Services;

    public IFireflyClient Firefly => _app.Services.GetRequiredService<IFireflyClient>();

    public ISenseiClient Sensei => _app.Services.GetRequiredService<ISenseiClient>();

    /// <summary>Stops the application as a host that is told to shut down, and leaves the emulator as it is.</summary>
    public Task StopAsync(CancellationToken cancellationToken = default) => _app.StopAsync(cancellationToken);

    public static async Task<TestApp> StartAsync(
        Action<AdobeEventOptions>? events = null,
        Action<AdobeEventsBuilder>? handlers = null,
        Action<AdobeOptions>? adobe = null,
        Action<IServiceCollection>? services = null,
        EmulatorOptions? emulatorOptions = null)
    {
        AdobeEmulator emulator = await AdobeEmulator.StartAsync(emulatorOptions, TestContext.Current.CancellationToken);
        LogLines log = new();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(log);
        builder.Services.AddAdobe(o =>
        {
            o.ClientId = ClientId;
            o.ClientSecret = "s-events-secret";
            o.Emulator = emulator.Address;
            adobe?.Invoke(o);
        });
        builder.Services.AddFireflyClient();
        builder.Services.AddSenseiClient();
        AdobeEventsBuilder added = builder.Services.AddAdobeEvents(events);
        handlers?.Invoke(added);
        services?.Invoke(builder.Services);
        WebApplication app = builder.Build();
        app.MapAdobeEvents("/adobe/events");
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new TestApp(app, emulator, log);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await Emulator.DisposeAsync();
    }
}
