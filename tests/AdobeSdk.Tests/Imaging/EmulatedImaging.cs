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
        AdobeOptions options = EmulatedFirefly.OptionsFor(successors.Address);
        Photoshop = PhotoshopV1Client.Create(options);
        Lightroom = LightroomV1Client.Create(options);
        Sensei = SenseiClient.Create(options);
    }

    /// <summary>Photoshop v2 and masking, on the same emulator.</summary>
    public EmulatedPhotoshop Successors { get; }

    public AdobeEmulator Emulator => Successors.Emulator;

    public PhotoshopV1Client Photoshop { get; }

    public LightroomV1Client Lightroom { get; }

    public SenseiClient Sensei { get; }

    public static async Task<EmulatedImaging> StartAsync(Func<Uri, Task<Uri>>? between = null) => new(await EmulatedPhotoshop.StartAsync(between));

    /// <summary>Stores a file.</summary>
    public StoredFile Store(byte[] bytes, string contentType = "image/png") => StoredFile.FromUrl(Successors.Store(bytes, contentType));

    /// <summary>A file that was never stored.</summary>
    public StoredFile Gone() => StoredFile.FromUrl(Emulator.Storage.Sign("GET", "gone", TimeSpan.FromMinutes(1)));

    /// <summary>Signs a link to write a file.</summary>
    public Uri Target(string key) => Successors.Target(key);

    /// <summary>A file of a document, written to a key of the storage.</summary>
    public DocumentOutput Output(string key, ImageFormat? format = null)
    {
        Uri target = Target(key);
        return new() { Href = target, Storage = StorageWord.For(target), Type = format ?? ImageFormat.Png };
    }

    /// <summary>A file of what actions leave behind.</summary>
    public ActionOutput ActionOutput(string key, ImageFormat? format = null)
    {
        Uri target = Target(key);
        return new() { Href = target, Storage = StorageWord.For(target), Type = format ?? ImageFormat.Png };
    }

    /// <summary>A file of a photo.</summary>
    public LightroomOutput PhotoOutput(string key, LightroomFormat? format = null)
    {
        Uri target = Target(key);
        return new() { Href = target, Storage = StorageWord.For(target), Type = format ?? LightroomFormat.Png };
    }

    /// <summary>What a job has written, for another one to read.</summary>
    public StoredFile Written(string key) => StoredFile.FromUrl(Emulator.Storage.Sign("GET", key, TimeSpan.FromHours(1)));

    /// <summary>A picture that a job has written.</summary>
    public SKBitmap Picture(string key) => SKBitmap.Decode(Emulator.Storage.Get(key) ?? throw new FileNotFoundException(key));

    public async ValueTask DisposeAsync()
    {
        Photoshop.Dispose();
        Lightroom.Dispose();
        Sensei.Dispose();
        await Successors.DisposeAsync();
    }
}
