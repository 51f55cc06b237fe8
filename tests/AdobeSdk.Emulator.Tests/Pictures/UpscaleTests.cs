using AdobeSdk.Emulator.Pictures;
using SkiaSharp;

namespace AdobeSdk.Emulator.Tests.Pictures;

public class UpscaleTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(6)]
    public void Upscaling_is_nearer_to_the_original_than_nearest_neighbour(int factor)
    {
        foreach (string prompt in (string[])["a lighthouse at dusk", "snowy mountains at noon", "portrait of a woman"])
        {
            Pixels original = Pixels.Of(PictureStudio.Generate(new Scene(prompt, 7, 384, 384)));
            byte[] small = Pixels.Resize(original, 384 / factor, 384 / factor);
            Picture large = PictureStudio.Upscale(small, factor);
            double ours = Pixels.Of(large).Psnr(original);
            double nearest = Pixels.Of(Nearest(small, factor)).Psnr(original);
            TestContext.Current.TestOutputHelper?.WriteLine($"{prompt} ×{factor}: {ours:F2} dB, nearest neighbour {nearest:F2} dB");
            Assert.True(ours > nearest + 0.25, $"{prompt} ×{factor}: {ours:F2} dB against {nearest:F2} dB");
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(6)]
    public void The_size_is_the_sources_times_the_factor(int factor)
    {
        byte[] source = PictureStudio.Generate(new Scene("a boat", 1, 31, 17)).Bytes;
        Picture large = PictureStudio.Upscale(source, factor);
        Assert.Equal((31 * factor, 17 * factor), (large.Width, large.Height));
        Assert.Equal((31 * factor, 17 * factor), PictureStudio.Measure(large.Bytes));
    }

    [Fact]
    public void A_flat_picture_stays_flat_and_transparency_stays()
    {
        byte[] flat = Pixels.Draw(20, 20, canvas => canvas.Clear(new SKColor(10, 200, 90, 128)));
        Pixels large = Pixels.Of(PictureStudio.Upscale(flat, 4));
        SKColor corner = Pixels.Of(flat)[0, 0];
        Assert.All(Enumerable.Range(0, 80), x =>
        {
            Assert.Equal(128, large[x, 40].Alpha);
            Assert.InRange(large[x, 40].Green, corner.Green - 2, corner.Green + 2);
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(-2)]
    public void Other_factors_are_refused(int factor)
    {
        byte[] source = Pixels.Draw(8, 8, canvas => canvas.Clear(SKColors.Red));
        Assert.Throws<PictureException>(() => PictureStudio.Upscale(source, factor));
    }

    [Fact]
    public void A_result_too_large_to_hold_is_refused_with_its_size()
    {
        byte[] source = Pixels.Draw(2048, 2048, canvas => canvas.Clear(SKColors.Red));
        var exception = Assert.Throws<PictureException>(() => PictureStudio.Upscale(source, 6));
        Assert.Contains("12288×12288", exception.Message);
    }

    private static byte[] Nearest(byte[] small, int factor)
    {
        using SKBitmap source = SKBitmap.Decode(small);
        using SKBitmap large = source.Resize(new SKImageInfo(source.Width * factor, source.Height * factor), new SKSamplingOptions(SKFilterMode.Nearest));
        return large.Encode(SKEncodedImageFormat.Png, 100).ToArray();
    }
}
