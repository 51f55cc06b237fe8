using AdobeSdk.Emulator.Pictures;

namespace AdobeSdk.Emulator.Tests.Pictures;

public class GenerateTests
{
    private const int Side = 256;

    [Theory]
    [InlineData("a lighthouse at dusk")]
    [InlineData("zxqv wobblefish of Ångström")]
    [InlineData("")]
    public void The_same_seed_gives_the_same_bytes(string prompt)
    {
        Assert.Equal(Generate(prompt).Bytes, Generate(prompt).Bytes);
    }

    [Fact]
    public void The_picture_is_a_png_of_the_size_asked_for()
    {
        Picture picture = PictureStudio.Generate(new Scene("a boat", 3, 344, 192));
        Pixels pixels = Pixels.Of(picture);
        Assert.Equal(("image/png", 344, 192), (picture.MediaType, picture.Width, picture.Height));
        Assert.Equal((344, 192), (pixels.Width, pixels.Height));
        Assert.Equal((344, 192), PictureStudio.Measure(picture.Bytes));
    }

    [Fact]
    public void Another_seed_gives_another_picture_of_the_same_kind()
    {
        Pixels one = Pixels.Of(Generate("a lighthouse at dusk", seed: 1));
        Pixels two = Pixels.Of(Generate("a lighthouse at dusk", seed: 2));
        Assert.InRange(one.Difference(two), 4, 60);
    }

    [Fact]
    public void Different_prompts_look_different()
    {
        string[] prompts =
        [
            "a lighthouse at dusk", "a red sailboat at noon", "snowy mountains", "a tree in autumn", "a city at night", "a desert at sunset",
            "a robot in a kitchen", "a fish underwater", "a rocket in space", "a foggy forest", "quixotic flurbs", "melancholy snorfle",
        ];
        Pixels[] pictures = [.. prompts.Select(prompt => Pixels.Of(Generate(prompt)))];
        for (int i = 0; i < pictures.Length; i++)
        {
            for (int j = i + 1; j < pictures.Length; j++)
            {
                double difference = pictures[i].Difference(pictures[j]);
                Assert.True(difference > 12, $"'{prompts[i]}' and '{prompts[j]}' differ by {difference:F1} of 255 only.");
            }
        }
    }

    [Theory]
    [InlineData("a lighthouse at dusk")]
    [InlineData("a city at night")]
    [InlineData("quixotic flurbs")]
    public void A_picture_is_a_scene_and_not_noise(string prompt)
    {
        Pixels picture = Pixels.Of(PictureStudio.Generate(new Scene(prompt, 7, 512, 512)));
        Assert.True(picture.Contrast() > 15, $"contrast {picture.Contrast():F1}");
        Assert.True(picture.Roughness() < 14, $"roughness {picture.Roughness():F1}");
    }

    [Fact]
    public void A_colour_word_colours_what_it_belongs_to()
    {
        double red = Pixels.Of(Generate("a red balloon over a lake at noon")).Share(c => c.Red > c.Blue + 80 && c.Red > c.Green + 80);
        double blue = Pixels.Of(Generate("a blue balloon over a lake at noon")).Share(c => c.Red > c.Blue + 80 && c.Red > c.Green + 80);
        Assert.True(red > 0.01 && blue < 0.001, $"red on {red:P2} of the picture with the red balloon, {blue:P2} of the other");
    }

    [Fact]
    public void A_colour_without_a_thing_tints_everything()
    {
        var green = Pixels.Of(Generate("something green")).Mean();
        Assert.True(green.Green > green.Red + 8 && green.Green > green.Blue + 8, $"{green}");
    }

    [Fact]
    public void Night_is_darker_than_noon_and_snow_is_brighter_than_none()
    {
        double noon = Pixels.Of(Generate("mountains at noon")).Brightness();
        Assert.True(Pixels.Of(Generate("mountains at night")).Brightness() < noon * 0.55);
        Assert.True(Pixels.Of(Generate("a meadow at noon in the snow")).Brightness() > Pixels.Of(Generate("a meadow at noon")).Brightness() + 12);
    }

    [Fact]
    public void Sunset_is_warmer_than_noon()
    {
        var sunset = Pixels.Of(Generate("the sea at sunset")).Mean();
        var noon = Pixels.Of(Generate("the sea at noon")).Mean();
        Assert.True(sunset.Red - sunset.Blue > noon.Red - noon.Blue + 40, $"sunset {sunset}, noon {noon}");
    }

    [Fact]
    public void Case_and_spacing_of_a_prompt_do_not_matter()
    {
        Assert.Equal(Generate("A  Lighthouse, at dusk!").Bytes, Generate("a lighthouse at dusk").Bytes);
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(100, -1)]
    [InlineData(100_000, 10)]
    [InlineData(16_000, 16_000)]
    public void A_size_beyond_bounds_is_refused_by_name(int width, int height)
    {
        var exception = Assert.Throws<PictureException>(() => PictureStudio.Generate(new Scene("a boat", 1, width, height)));
        Assert.Contains($"{width}×{height}", exception.Message);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 700)]
    [InlineData(700, 3)]
    public void Odd_sizes_are_painted_too(int width, int height)
    {
        Picture picture = PictureStudio.Generate(new Scene("a castle by a lake", 1, width, height));
        Assert.Equal((width, height), (Pixels.Of(picture).Width, Pixels.Of(picture).Height));
    }

    private static Picture Generate(string prompt, long seed = 7) => PictureStudio.Generate(new Scene(prompt, seed, Side, Side));
}
