using AdobeSdk.Emulator;
using AdobeSdk.Lightroom;
using AdobeSdk.Tests.Firefly;
using AdobeSdk.Tests.SignIn;
using SkiaSharp;

namespace AdobeSdk.Tests.Lightroom;

/// <summary>A user's client of the catalog and the emulator that it talks to, a socket between them.</summary>
internal sealed class EmulatedLightroom : IAsyncDisposable
{
    public const string ClientId = "partner";

    private static readonly ScopeSet s_scopes = ScopeSet.Parse("openid,AdobeID,lr_partner_apis,lr_partner_rendition_apis,offline_access");

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private EmulatedLightroom(AdobeEmulator emulator, AdobeOptions options, string catalogId)
    {
        Emulator = emulator;
        Options = options;
        Client = LightroomClient.Create(options);
        CatalogId = catalogId;
    }

    public AdobeEmulator Emulator { get; }

    public AdobeOptions Options { get; }

    public LightroomClient Client { get; }

    public string CatalogId { get; private set; }

    /// <summary>Signs the user in, through a browser, and asks for the catalog.</summary>
    /// <param name="between">An address to reach the emulator by, given its own.</param>
    /// <param name="configure">Changes the emulator.</param>
    public static async Task<EmulatedLightroom> StartAsync(Func<Uri, Task<Uri>>? between = null, Action<EmulatorOptions>? configure = null)
    {
        EmulatorOptions options = new() { JobDuration = TimeSpan.Zero };
        configure?.Invoke(options);
        AdobeEmulator emulator = await AdobeEmulator.StartAsync(options);
        AdobeUserSignIn signIn = new(new() { ClientId = ClientId, RedirectUri = Browser.FreeLoopback(), Scopes = s_scopes, Emulator = emulator.Address });
        AdobeUserTokens user = await signIn.SignInAsync(Browser.OpenAsync);
        AdobeOptions own = EmulatedFirefly.OptionsFor(between is null ? emulator.Address : await between(emulator.Address));
        own.ClientId = ClientId;
        own.ClientSecret = null;
        own.User.RefreshToken = user.RefreshToken;
        EmulatedLightroom lightroom = new(emulator, own, "");
        lightroom.CatalogId = (await lightroom.Client.GetCatalogAsync()).Id;
        return lightroom;
    }

    /// <summary>Writes a file that lasts as long as this.</summary>
    public string Store(string name, byte[] bytes)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Uploads a picture of one colour.</summary>
    /// <returns>The asset's id.</returns>
    public async Task<string> UploadAsync(SKColor colour, string captured, int width = 64, int height = 48)
    {
        LightroomUpload upload = await Client.UploadAsync(
            CatalogId, Store($"{Guid.NewGuid():N}.png", Picture(colour, width, height)), new() { ImportedOnDevice = ClientId, CaptureDate = new(captured) });
        return upload.AssetId;
    }

    public static byte[] Picture(SKColor colour, int width = 64, int height = 48)
    {
        using SKBitmap bitmap = new(width, height);
        bitmap.Erase(colour);

        // No two are alike, so that none is taken for a duplicate.
        bitmap.SetPixel(0, 0, new SKColor((uint)Random.Shared.Next()).WithAlpha(255));
        using SKData png = bitmap.Encode(SKEncodedImageFormat.Png, 90);
        return png.ToArray();
    }

    public static async Task<SKBitmap> DecodeAsync(Stream jpeg)
    {
        await using (jpeg)
        {
            using MemoryStream bytes = new();
            await jpeg.CopyToAsync(bytes);
            bytes.Position = 0;
            return SKBitmap.Decode(bytes);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Emulator.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
