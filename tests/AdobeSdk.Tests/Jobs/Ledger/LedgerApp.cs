using AdobeSdk.Configuration;
using AdobeSdk.Emulator;
using AdobeSdk.Firefly;
using AdobeSdk.Tests.Firefly;
using AdobeSdk.Tests.Ims;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Tests.Jobs.Ledger;

/// <summary>An application with a ledger, as one process is to its store.</summary>
internal sealed class LedgerApp : IAsyncDisposable
{
    private readonly ServiceProvider _provider;

    /// <param name="emulator">Its Adobe.</param>
    /// <param name="store">Its ledger's store; <see langword="null"/> for what the options say.</param>
    /// <param name="configure">Its options.</param>
    /// <param name="wire">Stands right above the wire.</param>
    public LedgerApp(AdobeEmulator emulator, IAdobeJobStore? store, Action<AdobeOptions>? configure = null, DelegatingHandler? wire = null)
    {
        ServiceCollection services = new();
        services.AddSingleton(EnvironmentVariables.None);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        services.AddAdobe(options =>
        {
            EmulatedFirefly.Fill(options, emulator.Address);
            configure?.Invoke(options);
            ClientId = options.ClientId;
        });
        IHttpClientBuilder client = services.AddFireflyClient();
        if (wire is not null)
        {
            client.AddHttpMessageHandler(() => wire);
        }

        if (store is not null)
        {
            services.AddSingleton(store);
        }

        _provider = services.BuildServiceProvider();
    }

    public LogRecorder Log { get; } = new();

    public string? ClientId { get; private set; }

    public IFireflyClient Firefly => _provider.GetRequiredService<IFireflyClient>();

    public IAdobeJobLedger Ledger => _provider.GetRequiredService<IAdobeJobLedger>();

    public Task<AdobeJob<GenerateImagesResult>> SubmitAsync(CancellationToken cancellationToken = default) =>
        Firefly.GenerateImagesAsync(new GenerateImagesRequest { Prompt = "a lighthouse", Size = new ImageSize(1024, 1024) }, cancellationToken: cancellationToken);

    public ValueTask DisposeAsync() => _provider.DisposeAsync();
}
