using AdobeSdk.Emulator;
using AdobeSdk.Photoshop;
using AdobeSdk.Tests.Firefly;
using SkiaSharp;

namespace AdobeSdk.Tests.Photoshop;

/// <summary>Photoshop's two clients and the emulator that they talk to, a socket between them, and files in its storage.</summary>
internal sealed class EmulatedPhotoshop : IAsyncDisposable
{
    private int _files;

    private EmulatedPhotoshop(AdobeEmulator emulator, Uri address)
    {
        Emulator = emulator;
        Address = address;
        AdobeOptions options = EmulatedFirefly.OptionsFor(address);
        Photoshop = PhotoshopClient.Create(options);
        Masking = MaskingClient.Create(options);
    }

    public AdobeEmulator Emulator { get; }

    /// <summary>What clients reach the emulator by.</summary>
    public Uri Address { get; }

    public PhotoshopClient Photoshop { get; }

    public MaskingClient Masking { get; }

    /// <param name="between">An address to reach the emulator by, given its own.</param>
    public static async Task<EmulatedPhotoshop> StartAsync(Func<Uri, Task<Uri>>? between = null)
    {
        AdobeEmulator emulator = await AdobeEmulator.StartAsync(new EmulatorOptions { JobDuration = TimeSpan.Zero });
        return new EmulatedPhotoshop(emulator, between is null ? emulator.Address : await between(emulator.Address));
    }

    /// <summary>Stores a file and signs a link to read it.</summary>
    public Uri Store(byte[] bytes, string contentType = "image/png")
    {
        string key = $"in/{_files++}";
        Emulator.Storage.Put(key, bytes, contentType);
        return Emulator.Storage.Sign("GET", key, TimeSpan.FromHours(1));
    }

    /// <summary>Signs a link to write a file.</summary>
    public Uri Target(string key) => Emulator.Storage.Sign("PUT", key, TimeSpan.FromHours(1));

    public async ValueTask DisposeAsync()
    {
        Photoshop.Dispose();
        Masking.Dispose();
        await Emulator.DisposeAsync();
    }

    /// <summary>A disc on a ground of another colour.</summary>
    public static byte[] Disc(SKColor ground, SKColor disc, int side = 128)
    {
        using SKSurface surface = SKSurface.Create(new SKImageInfo(side, side));
        surface.Canvas.Clear(ground);
        using SKPaint paint = new() { Color = disc };
        surface.Canvas.DrawCircle(side / 2f, side / 2f, side / 4f, paint);
        using SKImage image = surface.Snapshot();
        return image.Encode(SKEncodedImageFormat.Png, 90).ToArray();
    }
}
