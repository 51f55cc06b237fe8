using System.Text;
using AdobeSdk.Imaging.V1;
using AdobeSdk.Tests.Photoshop;
using SkiaSharp;

namespace AdobeSdk.Tests.Imaging;

/// <summary>Photos, developed by each of Lightroom's operations.</summary>
public class LightroomV1OnPixelsTests
{
    private static readonly byte[] Photo = EmulatedPhotoshop.Disc(new SKColor(60, 90, 120), new SKColor(180, 150, 90));

    private const string Dark = "<rdf:Description crs:Exposure2012=\"-2\"/>";

    [Fact]
    public async Task A_photo_is_developed_in_the_direction_that_is_asked_for()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        StoredFile photo = adobe.Store(Photo), preset = adobe.Store(Encoding.UTF8.GetBytes(Dark), "application/rdf+xml");

        SKColor plain = await DoneAsync(outputs => adobe.Lightroom.EditPhotoAsync(new() { Input = new() { Source = photo }, Options = new(), Outputs = outputs }));
        SKColor bright = await DoneAsync(outputs => adobe.Lightroom.EditPhotoAsync(new() { Input = new() { Source = photo }, Options = new() { Exposure = 1 }, Outputs = outputs }));
        SKColor grey = await DoneAsync(outputs => adobe.Lightroom.EditPhotoAsync(new() { Input = new() { Source = photo }, Options = new() { Saturation = -100 }, Outputs = outputs }));
        SKColor warm = await DoneAsync(outputs => adobe.Lightroom.EditPhotoAsync(new() { Input = new() { Source = photo }, Options = new() { WhiteBalance = LightroomWhiteBalance.Shade }, Outputs = outputs }));
        SKColor byPreset = await DoneAsync(outputs => adobe.Lightroom.ApplyPresetsAsync(new() { Input = new() { Source = photo, Presets = [preset] }, Outputs = outputs }));
        SKColor byXmp = await DoneAsync(outputs => adobe.Lightroom.ApplyXmpAsync(new() { Input = new() { Source = photo }, Options = new() { Xmp = Dark }, Outputs = outputs }));
        SKColor toned = await DoneAsync(outputs => adobe.Lightroom.AutoToneAsync(new() { Input = photo, Outputs = outputs }));

        Assert.Equal(new SKColor(60, 90, 120), plain);
        Assert.True(bright.Green > plain.Green && byPreset.Green < plain.Green);
        Assert.Equal(byPreset, byXmp);
        Assert.InRange(Math.Abs(grey.Red - grey.Blue), 0, 4);
        Assert.True(warm.Red > plain.Red && warm.Blue < plain.Blue);
        Assert.True(toned.Green < plain.Green, "The darkest part of the photo is black now.");

        async Task<SKColor> DoneAsync(Func<IReadOnlyList<LightroomOutput>, Task<AdobeJob<LightroomV1Result>>> submit)
        {
            LightroomV1Result result = await (await submit([adobe.PhotoOutput("developed.png")])).WaitAsync();
            DevelopedPhoto output = Assert.Single(result.Outputs!);
            Assert.Equal((AdobeJobState.Succeeded, StorageWord.External), (output.Status, output.Links!.File!.Storage));
            using SKBitmap developed = adobe.Picture("developed.png");
            return developed.GetPixel(4, 4);
        }
    }

    [Fact]
    public async Task A_crooked_photo_is_turned_until_its_lines_are_level_and_its_empty_edges_are_cut_off()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        StoredFile crooked = adobe.Store(Horizon(6)), straight = adobe.Store(Horizon(0));

        await (await adobe.Lightroom.AutoStraightenAsync(new() { Input = crooked, Options = new() { Mode = StraightenMode.Level, ConstrainCrop = true }, Outputs = [adobe.PhotoOutput("level.png")] })).WaitAsync();
        await (await adobe.Lightroom.AutoStraightenAsync(new() { Input = crooked, Options = new() { Mode = StraightenMode.Auto, ConstrainCrop = false }, Outputs = [adobe.PhotoOutput("whole.png")] })).WaitAsync();
        await (await adobe.Lightroom.AutoStraightenAsync(new() { Input = straight, Outputs = [adobe.PhotoOutput("same.png")] })).WaitAsync();

        using SKBitmap level = adobe.Picture("level.png"), whole = adobe.Picture("whole.png"), same = adobe.Picture("same.png");
        Assert.InRange(Math.Abs(HorizonAt(level, 10) - HorizonAt(level, level.Width - 10)), 0, 3);
        Assert.True(level.Width < 300 && whole.Width > 300);
        Assert.Equal((255, 0), (level.GetPixel(1, 1).Alpha, whole.GetPixel(1, 1).Alpha));
        Assert.Equal((300, 200), (same.Width, same.Height));
    }

    [Fact]
    public async Task Each_format_is_written_and_a_photo_is_turned_as_exif_says()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();

        await (await adobe.Lightroom.ApplyXmpAsync(new()
        {
            Input = new() { Source = adobe.Store(Horizon(0)) },
            Options = new() { Xmp = "<x crs:Contrast2012=\"7\"/>", Orientation = 6 },
            Outputs =
            [
                adobe.PhotoOutput("turned.jpg", LightroomFormat.Jpeg) with { Quality = 12 }, adobe.PhotoOutput("turned.png"),
                adobe.PhotoOutput("turned.dng", LightroomFormat.Dng), adobe.PhotoOutput("turned.xmp", LightroomFormat.Xmp),
            ],
        })).WaitAsync();

        using SKBitmap turned = adobe.Picture("turned.png");
        Assert.Equal((200, 300), (turned.Width, turned.Height));
        Assert.Equal([0xFF, 0xD8], adobe.Emulator.Storage.Get("turned.jpg")![..2]);
        Assert.Equal("II*\0"u8.ToArray(), adobe.Emulator.Storage.Get("turned.dng")![..4]);
        Assert.Contains("crs:Contrast2012=\"7\"", Encoding.UTF8.GetString(adobe.Emulator.Storage.Get("turned.xmp")!), StringComparison.Ordinal);
    }

    // Sky over land, the line between them turned by some degrees.
    private static byte[] Horizon(float degrees)
    {
        using SKSurface surface = SKSurface.Create(new SKImageInfo(300, 200));
        surface.Canvas.Clear(SKColors.SkyBlue);
        surface.Canvas.Translate(150, 100);
        surface.Canvas.RotateDegrees(degrees);
        using SKPaint land = new() { Color = SKColors.DarkGreen, IsAntialias = true };
        surface.Canvas.DrawRect(-400, 0, 800, 400, land);
        using SKImage image = surface.Snapshot();
        return image.Encode(SKEncodedImageFormat.Png, 90).ToArray();
    }

    private static int HorizonAt(SKBitmap picture, int x) => Enumerable.Range(0, picture.Height).First(y => picture.GetPixel(x, y) is { Blue: < 120, Alpha: > 200 });
}
