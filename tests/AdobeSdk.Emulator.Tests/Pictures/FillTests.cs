using AdobeSdk.Emulator.Pictures;
using SkiaSharp;

namespace AdobeSdk.Emulator.Tests.Pictures;

public class FillTests
{
    private static readonly SKRectI Hole = new(60, 80, 170, 200);
    private static readonly byte[] Source = PictureStudio.Generate(new Scene("a lighthouse at dusk", 7, 256, 256)).Bytes;
    private static readonly byte[] White = Pixels.Draw(256, 256, canvas => Paint(canvas, SKColors.Black, SKColors.White));

    [Theory]
    [InlineData("a red balloon")]
    [InlineData("snowy mountains")]
    [InlineData("a lighthouse at dusk")]
    [InlineData("")]
    public void Outside_the_mask_every_pixel_is_the_same_and_inside_it_differs(string prompt)
    {
        AssertFilled(Fill(White, invert: false, prompt), inside: Hole.Contains);
    }

    [Fact]
    public void An_inverted_mask_fills_what_is_black()
    {
        AssertFilled(Fill(White, invert: true, "the sea at noon"), inside: (x, y) => !Hole.Contains(x, y));
    }

    [Fact]
    public void A_mask_painted_in_black_on_nothing_fills_what_is_painted()
    {
        byte[] mask = Pixels.Draw(256, 256, canvas => Paint(canvas, SKColors.Transparent, SKColors.Black));
        AssertFilled(Fill(mask, invert: false, "a cat"), inside: Hole.Contains);
    }

    [Fact]
    public void Even_a_blank_picture_differs_inside()
    {
        byte[] blank = Pixels.Draw(256, 256, canvas => canvas.Clear(new SKColor(90, 120, 150)));
        Pixels filled = Pixels.Of(PictureStudio.Fill(blank, White, false, new Scene("", 1, 256, 256)));
        AssertFilled(filled, Hole.Contains, Pixels.Of(blank));
    }

    [Fact]
    public void Faint_pixels_outside_the_mask_keep_their_colour_and_opacity()
    {
        byte[] faint = Pixels.Draw(256, 256, canvas => canvas.Clear(new SKColor(201, 17, 93, 3)), SKAlphaType.Unpremul);
        AssertFilled(Pixels.Of(PictureStudio.Fill(faint, White, false, new Scene("a boat", 1, 256, 256))), Hole.Contains, Pixels.Of(faint));
    }

    [Fact]
    public void A_mask_of_another_size_is_stretched_over_the_picture()
    {
        byte[] mask = Pixels.Draw(64, 64, canvas =>
        {
            canvas.Clear(SKColors.Black);
            using SKPaint paint = new() { Color = SKColors.White };
            canvas.DrawRect(0, 0, 32, 64, paint);
        });
        Pixels filled = Fill(mask, false, "a cat");
        Pixels source = Pixels.Of(Source);
        Assert.Equal(source[200, 128], filled[200, 128]);
        Assert.NotEqual(source[50, 128], filled[50, 128]);
    }

    [Fact]
    public void Seeds_give_different_fillings()
    {
        byte[] one = PictureStudio.Fill(Source, White, false, new Scene("snowy mountains", 1, 256, 256)).Bytes;
        byte[] two = PictureStudio.Fill(Source, White, false, new Scene("snowy mountains", 2, 256, 256)).Bytes;
        Assert.True(Pixels.Of(one).Difference(Pixels.Of(two)) > 0.5);
    }

    private static Pixels Fill(byte[] mask, bool invert, string prompt) => Pixels.Of(PictureStudio.Fill(Source, mask, invert, new Scene(prompt, 5, 256, 256)));

    private static void AssertFilled(Pixels filled, Func<int, int, bool> inside, Pixels? source = null)
    {
        source ??= Pixels.Of(Source);
        for (int y = 0; y < source.Height; y++)
        {
            for (int x = 0; x < source.Width; x++)
            {
                bool same = source[x, y] == filled[x, y];
                Assert.True(same != inside(x, y), $"{x},{y}: {source[x, y]} and {filled[x, y]}");
            }
        }
    }

    private static void Paint(SKCanvas canvas, SKColor ground, SKColor hole)
    {
        canvas.Clear(ground);
        using SKPaint paint = new() { Color = hole };
        canvas.DrawRect(Hole, paint);
    }
}
