using AdobeSdk.Emulator.Pictures;
using SkiaSharp;

namespace AdobeSdk.Emulator.Tests.Pictures;

public class CompositeTests
{
    private static readonly byte[] Object = Pixels.Draw(100, 100, canvas =>
    {
        using SKPaint paint = new() { Color = new SKColor(20, 200, 40) };
        canvas.DrawRect(25, 25, 50, 50, paint);
    });

    private static readonly byte[] Background = Pixels.Draw(300, 300, canvas => canvas.Clear(new SKColor(150, 60, 60)));

    [Fact]
    public void The_uploaded_object_stands_at_its_place_on_a_painted_background()
    {
        Scene scene = new("a beach at noon", 5, 300, 300);
        Pixels picture = Pixels.Of(PictureStudio.ObjectComposite(Object, null, new Region(100, 150, 100, 100), scene));
        SKColor middle = picture[150, 200];
        Assert.True(middle.Green > middle.Red + 80 && middle.Green > middle.Blue + 80, $"{middle}");
        SKColor corner = picture[105, 155];
        Assert.False(corner.Green > corner.Red + 80, "The object's transparent rim covers the background.");
        Assert.True(picture.Contrast() > 10);
    }

    [Fact]
    public void A_plain_background_is_cut_away_from_an_opaque_object()
    {
        byte[] opaque = Pixels.Draw(100, 100, canvas =>
        {
            canvas.Clear(SKColors.White);
            using SKPaint paint = new() { Color = new SKColor(20, 40, 200) };
            canvas.DrawCircle(50, 50, 30, paint);
        });
        Pixels picture = Pixels.Of(PictureStudio.Composite(Background, opaque, null, new Region(100, 100, 100, 100), false, "image/png", 1));
        Assert.Equal(new SKColor(150, 60, 60), picture[103, 103]);
        Assert.True(picture[150, 150].Blue > 150);
    }

    [Fact]
    public void A_mask_decides_what_the_object_is()
    {
        byte[] full = Pixels.Draw(100, 100, canvas => canvas.Clear(SKColors.Blue));
        byte[] mask = Pixels.Draw(100, 100, canvas =>
        {
            canvas.Clear(SKColors.Black);
            using SKPaint white = new() { Color = SKColors.White };
            canvas.DrawRect(40, 40, 20, 20, white);
        });
        Pixels picture = Pixels.Of(PictureStudio.Composite(Background, full, mask, new Region(100, 100, 100, 100), false, "image/png", 1));
        Assert.True(picture[150, 150].Blue > 200);
        Assert.True(picture[115, 115].Blue < 100);
    }

    [Fact]
    public void Harmonizing_moves_the_objects_colours_towards_the_background()
    {
        Region place = new(100, 100, 100, 100);
        SKColor plain = Pixels.Of(PictureStudio.Composite(Background, Object, null, place, false, "image/png", 1))[150, 150];
        SKColor fitted = Pixels.Of(PictureStudio.Composite(Background, Object, null, place, true, "image/png", 1))[150, 150];
        Assert.Equal(new SKColor(20, 200, 40), plain);
        Assert.True(fitted.Green < plain.Green - 20 && fitted.Red > plain.Red + 20, $"{plain} to {fitted}");
    }

    [Fact]
    public void The_background_far_from_the_object_stays()
    {
        Pixels picture = Pixels.Of(PictureStudio.Composite(Background, Object, null, new Region(20, 20, 100, 100), true, "image/png", 1));
        Assert.Equal(new SKColor(150, 60, 60), picture[280, 280]);
    }

    [Theory]
    [InlineData("image/jpeg", SKEncodedImageFormat.Jpeg)]
    [InlineData("image/webp", SKEncodedImageFormat.Webp)]
    public void Other_formats_are_written(string mediaType, SKEncodedImageFormat format)
    {
        Picture picture = PictureStudio.Composite(Background, Object, null, null, true, mediaType, 1);
        using SKCodec codec = SKCodec.Create(new MemoryStream(picture.Bytes));
        Assert.Equal((mediaType, format), (picture.MediaType, codec.EncodedFormat));
    }

    [Fact]
    public void A_format_that_cannot_be_written_is_refused_by_name()
    {
        var exception = Assert.Throws<PictureException>(() => PictureStudio.Composite(Background, Object, null, null, true, "image/jxl", 1));
        Assert.Contains("image/jxl", exception.Message);
    }
}
