using AdobeSdk.Emulator.Pictures;
using SkiaSharp;

namespace AdobeSdk.Emulator.Tests.Pictures;

public class StyleTests
{
    private static readonly Scene Scene = new("a lighthouse at noon", 7, 256, 256);
    private static readonly Pixels Plain = Paint(Scene);

    [Theory]
    [InlineData("watercolor")]
    [InlineData("oil_painting")]
    [InlineData("pixel_art")]
    [InlineData("pencil_sketch")]
    [InlineData("vector_look")]
    [InlineData("duotone")]
    [InlineData("vintage")]
    public void A_style_preset_changes_the_rendering_and_keeps_the_layout(string preset)
    {
        Pixels styled = Paint(Scene with { Styles = [preset] });
        Assert.True(styled.Difference(Plain) > 4, $"differs by {styled.Difference(Plain):F1}");
        Pixels other = Paint(new Scene("a cat in a room", 7, 256, 256) { Styles = [preset] });
        Assert.True(styled.Small(24, 24).Difference(other.Small(24, 24)) > 8);
    }

    [Fact]
    public void A_style_named_in_the_prompt_counts_too()
    {
        Assert.True(Paint(Scene with { Prompt = "a black and white photo of a lighthouse at noon" }).Chroma() < 3);
        Assert.True(Plain.Chroma() > 30);
    }

    [Fact]
    public void A_style_that_nobody_knows_is_passed_over()
    {
        Assert.Equal(PictureStudio.Generate(Scene).Bytes, PictureStudio.Generate(Scene with { Styles = ["frobnicated"] }).Bytes);
    }

    [Fact]
    public void Art_is_rendered_otherwise_than_a_photo()
    {
        Assert.True(Paint(Scene with { ContentClass = "art" }).Difference(Paint(Scene with { ContentClass = "photo" })) > 2);
    }

    [Fact]
    public void Visual_intensity_raises_contrast_and_colour()
    {
        Pixels low = Paint(Scene with { VisualIntensity = 2 });
        Pixels high = Paint(Scene with { VisualIntensity = 10 });
        Assert.True(high.Contrast() > low.Contrast() * 1.2, $"{low.Contrast():F1} to {high.Contrast():F1}");
        Assert.True(high.Chroma() > low.Chroma() * 1.2, $"{low.Chroma():F1} to {high.Chroma():F1}");
    }

    [Fact]
    public void A_style_reference_gives_its_colours()
    {
        byte[] green = PictureStudio.Generate(new Scene("a green forest", 3, 128, 128)).Bytes;
        byte[] red = Pixels.Draw(128, 128, canvas =>
        {
            canvas.Clear(new SKColor(190, 40, 30));
            using SKPaint paint = new() { Color = new SKColor(90, 10, 10) };
            canvas.DrawCircle(64, 64, 40, paint);
        });
        var mean = Paint(Scene with { StyleReference = red }).Mean();
        Assert.True(mean.Red > mean.Blue + 60, $"{mean}");
        Assert.True(Paint(Scene with { StyleReference = green }).Mean().Red < mean.Red - 60);
    }

    [Fact]
    public void A_structure_reference_gives_its_layout()
    {
        Assert.True(Step(dark: 0) > Step(dark: 64) + 40, $"{Step(0)} and {Step(64)}");

        // From the left half to the right, when the reference is black from this column on.
        static int Step(int dark)
        {
            byte[] half = Pixels.Draw(128, 128, canvas =>
            {
                canvas.Clear(SKColors.White);
                using SKPaint paint = new() { Color = SKColors.Black };
                canvas.DrawRect(dark, 0, 64, 128, paint);
            });
            Pixels small = Paint(Scene with { StructureReference = half }).Small(2, 1);
            return small[1, 0].Green - small[0, 0].Green;
        }
    }

    [Fact]
    public void A_reference_that_is_no_picture_is_refused()
    {
        Assert.Throws<PictureException>(() => PictureStudio.Generate(Scene with { StyleReference = [1, 2, 3] }));
    }

    private static Pixels Paint(Scene scene) => Pixels.Of(PictureStudio.Generate(scene));
}
