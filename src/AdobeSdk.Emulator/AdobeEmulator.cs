using AdobeSdk.Emulator.Events;
using AdobeSdk.Emulator.Hosting;
using AdobeSdk.Emulator.Ims;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Lightroom.Catalogs;
using AdobeSdk.Emulator.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AdobeSdk.Emulator;

/// <summary>
/// A local Adobe on a loopback port: every Adobe host is served under a path prefix that is its name, such as
/// <c>http://127.0.0.1:4100/firefly-api.adobe.io/v3/…</c>, and by its <c>Host</c> header.
/// </summary>
public sealed class AdobeEmulator : IAsyncDisposable
{
    private readonly WebApplication _app;

    private AdobeEmulator(WebApplication app)
    {
        _app = app;
        Address = EmulatorHost.AddressOf(app);
        Requests = app.Services.GetRequiredService<RequestLog>();
        Faults = app.Services.GetRequiredService<EmulatorFaults>();
        JobEngine engine = app.Services.GetRequiredService<JobEngine>();
        Jobs = new JobLedger(engine);
        Ims = new EmulatorIms(app.Services.GetRequiredService<ClientRegistry>(), app.Services.GetRequiredService<TokenRegistry>(), app.Services.GetRequiredService<SignInRegistry>());
        Lightroom = new EmulatorLightroom(app.Services.GetRequiredService<CatalogRegistry>());
        Storage = new EmulatorStorage(app.Services.GetRequiredService<BlobStore>(), app.Services.GetRequiredService<SignedLinks>(), Address);
        EventSender sender = app.Services.GetRequiredService<EventSender>();
        sender.Address = Address;
        Events = new EmulatorEvents(app.Services.GetRequiredService<WebhookRegistry>(), sender, app.Services.GetRequiredService<EventKeys>());
    }

    /// <summary>Where it listens, such as <c>http://127.0.0.1:4100</c>; the value for <c>ADOBE_EMULATOR</c>.</summary>
    public Uri Address { get; }

    /// <summary>The requests that it has seen.</summary>
    public RequestLog Requests { get; }

    /// <summary>The jobs that it has accepted.</summary>
    public JobLedger Jobs { get; }

    /// <summary>What is to go wrong.</summary>
    public EmulatorFaults Faults { get; }

    /// <summary>Its identity service.</summary>
    public EmulatorIms Ims { get; }

    /// <summary>Its Lightroom catalogs.</summary>
    public EmulatorLightroom Lightroom { get; }

    /// <summary>Its storage.</summary>
    public EmulatorStorage Storage { get; }

    /// <summary>Its events.</summary>
    public EmulatorEvents Events { get; }

    /// <summary>Starts an emulator.</summary>
    /// <param name="options">What it knows and how it behaves; it must not be changed afterwards.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <returns>The emulator, listening. Dispose of it to free the port.</returns>
    /// <exception cref="ArgumentException">An option makes no sense.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<AdobeEmulator> StartAsync(EmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new EmulatorOptions();
        OptionsCheck.Require(options);
        WebApplication app = EmulatorHost.Build(options);
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
            return new AdobeEmulator(app);
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Answers what is under way, for two seconds at most, and frees the port.</summary>
    /// <returns>A task that ends when it is done.</returns>
    public async ValueTask DisposeAsync()
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(2));
        await _app.StopAsync(patience.Token).ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }
}
