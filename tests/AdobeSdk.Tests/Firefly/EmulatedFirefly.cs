using AdobeSdk.Emulator;
using AdobeSdk.Firefly;

namespace AdobeSdk.Tests.Firefly;

/// <summary>A client and the emulator that it talks to, both in this process, a socket between them.</summary>
internal sealed class EmulatedFirefly : IAsyncDisposable
{
    private EmulatedFirefly(AdobeEmulator emulator, FireflyClient client)
    {
        Emulator = emulator;
        Client = client;
    }

    public AdobeEmulator Emulator { get; }

    public FireflyClient Client { get; }

    public static async Task<EmulatedFirefly> StartAsync(Action<EmulatorOptions>? configure = null)
    {
        EmulatorOptions options = new() { JobDuration = TimeSpan.Zero };
        configure?.Invoke(options);
        AdobeEmulator emulator = await AdobeEmulator.StartAsync(options);
        return new EmulatedFirefly(emulator, FireflyClient.Create(OptionsFor(emulator.Address)));
    }

    public static AdobeOptions OptionsFor(Uri emulator)
    {
        AdobeOptions options = new();
        Fill(options, emulator);
        return options;
    }

    public static void Fill(AdobeOptions options, Uri emulator)
    {
        options.ClientId = Guid.NewGuid().ToString("N");
        options.ClientSecret = "p@ss&word";
        options.Emulator = emulator;
        options.Limits.Enabled = false;
        options.Jobs.PollInterval = TimeSpan.FromMilliseconds(1);
        options.Jobs.MaxPollInterval = TimeSpan.FromMilliseconds(20);
        options.Retry.BaseDelay = TimeSpan.FromMilliseconds(1);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Emulator.DisposeAsync();
    }
}
