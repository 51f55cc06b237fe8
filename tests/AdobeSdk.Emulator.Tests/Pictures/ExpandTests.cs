using AdobeSdk.Emulator.Pictures;
using SkiaSharp;

namespace AdobeSdk.Emulator.Tests.Pictures;

public class ExpandTests
{
    private static readonly byte[] Source = PictureStudio.Generate(new Scene("a boat at sunset", 7, 128, 96)).Bytes;

    [Theory]
    [InlineData(0, 0)]
    [InlineData(64, 48)]
    [InlineData(128, 96)]
    [InlineData(-20, 30)]
    [InlineData(200, 150)]
    public void The_source_rectangle_keeps_every_pixel(int left, int top)
    {
        Pixels source = Pixels.Of(Source);
        Pixels expanded = Pixels.Of(PictureStudio.Expand(Source, null, new Region(left, top, 128, 96), new Scene("the sea", 3, 256, 192)));
        Assert.Equal((256, 192), (expanded.Width, expanded.Height));
        int compared = 0;
        for (int y = Math.Max(0, top); y < Math.Min(192, top + 96); y++)
        {
            for (int x = Math.Max(0, left); x < Math.Min(256, left + 128); x++, compared++)
            {
                Assert.Equal(source[x - left, y - top], expanded[x, y]);
            }
        }

        Assert.True(compared > 1000);
    }

    [Fact]
    public void Transparent_pixels_of_the_source_are_kept_as_they_are()
    {
        byte[] faint = Pixels.Draw(64, 64, canvas => canvas.Clear(new SKColor(200, 30, 90, 5)), SKAlphaType.Unpremul);
        Pixels expanded = Pixels.Of(PictureStudio.Expand(faint, null, new Region(32, 32, 64, 64), new Scene("", 3, 128, 128)));
        Assert.Equal(Pixels.Of(faint)[10, 10], expanded[42, 42]);
        Assert.Equal(255, expanded[5, 5].Alpha);
    }

    [Fact]
    public void The_continuation_begins_in_the_colours_of_the_edge()
    {
        Pixels expanded = Pixels.Of(PictureStudio.Expand(Source, null, new Region(64, 48, 128, 96), new Scene("", 3, 256, 192)));
        double seam = 0;
        for (int y = 48; y < 144; y++)
        {
            SKColor inside = expanded[64, y];
            SKColor outside = expanded[63, y];
            seam += Math.Abs(inside.Red - outside.Red) + Math.Abs(inside.Green - outside.Green) + Math.Abs(inside.Blue - outside.Blue);
        }

        Assert.True(seam / 96 / 3 < 10, $"mean step over the seam {seam / 96 / 3:F1}");
    }

    [Fact]
    public void Around_the_source_something_is_painted()
    {
        Pixels expanded = Pixels.Of(PictureStudio.Expand(Source, null, new Region(64, 48, 128, 96), new Scene("a green meadow", 3, 256, 192)));
        HashSet<SKColor> colours = [];
        for (int x = 0; x < 256; x++)
        {
            colours.Add(expanded[x, 10]);
            colours.Add(expanded[x, 185]);
        }

        Assert.True(colours.Count > 100, $"{colours.Count} colours");
    }

    [Fact]
    public void A_mask_gives_up_parts_of_the_source()
    {
        byte[] mask = Pixels.Draw(128, 96, canvas =>
        {
            canvas.Clear(SKColors.Black);
            using SKPaint white = new() { Color = SKColors.White };
            canvas.DrawRect(0, 0, 64, 96, white);
        });
        Pixels source = Pixels.Of(Source);
        Pixels expanded = Pixels.Of(PictureStudio.Expand(Source, mask, new Region(64, 48, 128, 96), new Scene("the sea", 3, 256, 192)));
        Assert.Equal(source[100, 50], expanded[164, 98]);
        int changed = Enumerable.Range(0, 96).Count(y => source[20, y] != expanded[84, 48 + y]);
        Assert.True(changed > 80, $"{changed} of 96 changed");
    }

    [Theory]
    [InlineData(300, 0, 128, 96)]
    [InlineData(0, -96, 128, 96)]
    [InlineData(0, 0, 0, 96)]
    public void A_place_off_the_canvas_is_refused(int left, int top, int width, int height)
    {
        Assert.Throws<PictureException>(() => PictureStudio.Expand(Source, null, new Region(left, top, width, height), new Scene("", 3, 256, 192)));
    }
}
