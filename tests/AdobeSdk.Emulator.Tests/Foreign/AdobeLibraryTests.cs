using System.Security.Cryptography;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Tests.Support;
using SkiaSharp;

namespace AdobeSdk.Emulator.Tests.Foreign;

/// <summary>Adobe's own libraries for JavaScript, unchanged: what works with Adobe works here.</summary>
public sealed class AdobeLibraryTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("adobe-node-");
    private AdobeEmulator _emulator = null!;

    public async ValueTask InitializeAsync() =>
        _emulator = await AdobeEmulator.StartAsync(new EmulatorOptions { JobDuration = TimeSpan.Zero }, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _emulator.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Jwt_auth_exchanges_an_assertion_and_reads_the_refusal_of_another_keys()
    {
        using RSA key = RSA.Create(2048), other = RSA.Create(2048);
        _emulator.Ims.SetClient(new EmulatorClient("jwt", "secret") { Certificates = [key.ExportSubjectPublicKeyInfoPem()] });

        JsonNode said = await AdobeLibraries.RunAsync("jwt.cjs", _emulator, ("KEY", Store("private.key", key.ExportPkcs8PrivateKeyPem())), ("WRONG_KEY", Store("other.key", other.ExportRSAPrivateKeyPem())));

        Assert.Equal(86_399_000, said["token"]!["expires_in"]!.GetValue<long>());
        Assert.Equal("bearer", said["token"]!["token_type"]!.GetValue<string>());
        Assert.Equal("invalid_signature", said["refused"]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task Firefly_apis_has_every_operation_done_that_it_knows()
    {
        string picture = Path.Combine(_folder.FullName, "picture.png"), mask = Path.Combine(_folder.FullName, "mask.png");
        await File.WriteAllBytesAsync(picture, TestPictures.Png(256, 256), TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(mask, Disc(SKColors.Black, SKColors.White), TestContext.Current.CancellationToken);

        JsonNode said = await AdobeLibraries.RunAsync("firefly.cjs", _emulator, ("PICTURE", picture), ("MASK", mask));

        JsonObject made = said["made"]!.AsObject();
        Assert.Equal(["generate", "similar", "expand", "fill", "composite"], made.Select(answer => answer.Key));
        Assert.All(made, answer => Assert.Equal((200, "image/png"), (answer.Value!["status"]!.GetValue<int>(), answer.Value["type"]!.GetValue<string>())));
        Assert.Equal(2, made["generate"]!["outputs"]!.GetValue<int>());
        Assert.Equal("""{"width":384,"height":256}""", made["expand"]!["size"]!.ToJsonString());
        Assert.Equal("""{"name":"ApiError","status":451,"code":"prompt_unsafe"}""", said["refused"]!.ToJsonString());
        Assert.Equal("""{"name":"ApiError","status":401,"code":"401013"}""", said["unknown"]!.ToJsonString());
    }

    [Fact]
    public async Task Photoshop_apis_makes_cutouts_masks_renditions_and_documents()
    {
        _emulator.Storage.Put("in.png", Disc(SKColors.SteelBlue, SKColors.Orange), "image/png");

        JsonNode said = await AdobeLibraries.RunAsync(
            "photoshop.cjs", _emulator, ("INPUT", Link("GET", "in.png")), ("CUTOUT", Link("PUT", "cutout.png")), ("MASK", Link("PUT", "mask.png")),
            ("RENDITION", Link("PUT", "small.jpg")), ("DOCUMENT", Link("PUT", "new.psd")), ("WRITTEN", Link("GET", "new.psd")));

        Assert.Equal(("succeeded", "succeeded"), (said["cutout"]!.GetValue<string>(), said["mask"]!.GetValue<string>()));
        Assert.Equal(400, said["refused"]!["status"]!.GetValue<int>());
        Assert.Equal("""["succeeded"]""", said["rendition"]!.ToJsonString());
        Assert.Equal("""["succeeded"]""", said["document"]!.ToJsonString());
        Assert.Contains("photo", said["layers"]!.AsArray().Select(name => name!.GetValue<string>()));
        using SKBitmap small = SKBitmap.Decode(_emulator.Storage.Get("small.jpg"));
        Assert.Equal(64, small.Width);
        using SKBitmap cutout = SKBitmap.Decode(_emulator.Storage.Get("cutout.png")), mask = SKBitmap.Decode(_emulator.Storage.Get("mask.png"));
        Assert.Equal(0, cutout.GetPixel(5, 5).Alpha);
        Assert.Equal((256, 256), (mask.Width, mask.Height));
    }

    [Fact]
    public async Task The_photoshop_library_of_app_builder_waits_for_its_jobs_and_tells_an_invalid_token()
    {
        _emulator.Storage.Put("in.png", Disc(SKColors.SteelBlue, SKColors.Orange), "image/png");
        string token = _emulator.Ims.IssueToken("node", "openid", "AdobeID", "read_organizations");

        JsonNode said = await AdobeLibraries.RunAsync("aio-photoshop.cjs", _emulator, ("TOKEN", token), ("INPUT", Link("GET", "in.png")), ("OUTPUT", Link("PUT", "out.png")), ("TONED", Link("PUT", "toned.jpg")));

        Assert.NotEmpty(said["id"]!.GetValue<string>());
        Assert.Equal("""["succeeded","succeeded"]""", said["outputs"]!.ToJsonString());
        Assert.Equal("ERROR_UNAUTHORIZED", said["refused"]!.GetValue<string>());
        Assert.NotNull(_emulator.Storage.Get("out.png"));
        Assert.NotNull(_emulator.Storage.Get("toned.jpg"));
    }

    [Fact]
    public async Task The_identity_library_of_app_builder_gets_looks_at_and_ends_tokens()
    {
        using HttpClient browser = new(new SocketsHttpHandler { AllowAutoRedirect = false });
        using HttpResponseMessage consented = await browser.GetAsync(
            new Uri(_emulator.Address, "/ims-na1.adobelogin.com/ims/authorize/v2?client_id=node&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&response_type=code&state=s&scope=openid,AdobeID,offline_access"), TestContext.Current.CancellationToken);
        string code = consented.Headers.Location!.Query.Split("code=")[1].Split('&')[0];

        JsonNode said = await AdobeLibraries.RunAsync("ims.cjs", _emulator, ("CODE", code));

        Assert.InRange(said["left"]!.GetValue<double>(), 80_000_000, 86_400_000);
        Assert.Equal("bearer", said["type"]!.GetValue<string>());
        Assert.True(said["valid"]!["valid"]!.GetValue<bool>());
        Assert.False(said["later"]!["valid"]!.GetValue<bool>());
        Assert.EndsWith("@AdobeID", said["user"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.InRange(said["refreshable"]!.GetValue<double>(), 1_200_000_000, 1_209_600_000);
        Assert.True(said["renewed"]!.GetValue<bool>());
        Assert.Equal("Emulated Organisation", said["organization"]!.GetValue<string>());
    }

    private string Store(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    private string Link(string method, string key) => _emulator.Storage.Sign(method, key, TimeSpan.FromMinutes(10)).AbsoluteUri;

    private static byte[] Disc(SKColor ground, SKColor disc)
    {
        using SKBitmap bitmap = new(256, 256);
        using SKCanvas canvas = new(bitmap);
        using SKPaint paint = new() { Color = disc };
        canvas.Clear(ground);
        canvas.DrawCircle(128, 128, 64, paint);
        using SKData data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
