using AdobeSdk.Emulator;
using AdobeSdk.Imaging.V1;
using AdobeSdk.Tests.Firefly;
using AdobeSdk.Tests.Photoshop;
using SkiaSharp;

namespace AdobeSdk.Tests.Imaging;

/// <summary>The clients of the first image APIs, beside those of their successors, and the emulator that all of them talk to.</summary>
internal sealed class EmulatedImaging : IAsyncDisposable
{
    private EmulatedImaging(EmulatedPhotoshop successors)
    {
        Successors = successors;
        Sensei = SenseiClient.Create(EmulatedFirefly.OptionsFor(successors.Address));
    }

    /// <summary>Photoshop v2 and masking, on the same emulator.</summary>
    public EmulatedPhotoshop Successors { get; }

    public AdobeEmulator Emulator => Successors.Emulator;

    public SenseiClient Sensei { get; }

    public static async Task<EmulatedImaging> StartAsync(Func<Uri, Task<Uri>>? between = null) => new(await EmulatedPhotoshop.StartAsync(between));

    /// <summary>Stores a file.</summary>
    public StoredFile Store(byte[] bytes, string contentType = "image/png") => StoredFile.FromUrl(Successors.Store(bytes, contentType));

    /// <summary>A file that was never stored.</summary>
    public StoredFile Gone() => StoredFile.FromUrl(Emulator.Storage.Sign("GET", "gone", TimeSpan.FromMinutes(1)));

    /// <summary>Signs a link to write a file.</summary>
    public Uri Target(string key) => Successors.Target(key);

    /// <summary>A picture that a job has written.</summary>
    public SKBitmap Picture(string key) => SKBitmap.Decode(Emulator.Storage.Get(key) ?? throw new FileNotFoundException(key));

    public async ValueTask DisposeAsync()
    {
        Sensei.Dispose();
        await Successors.DisposeAsync();
    }
}
