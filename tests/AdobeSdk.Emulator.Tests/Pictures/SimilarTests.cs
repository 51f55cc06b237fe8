using AdobeSdk.Emulator.Pictures;

namespace AdobeSdk.Emulator.Tests.Pictures;

public class SimilarTests
{
    private static readonly byte[] Source = PictureStudio.Generate(new Scene("a red sailboat at sunset", 7, 256, 256)).Bytes;

    [Fact]
    public void A_similar_picture_keeps_colours_and_layout_and_is_another_picture()
    {
        Pixels source = Pixels.Of(Source);
        Pixels similar = Pixels.Of(PictureStudio.Similar(Source, new Scene("", 1, 256, 256)));
        Pixels other = Pixels.Of(PictureStudio.Generate(new Scene("a forest at noon", 1, 256, 256)));
        double near = source.Small(16, 16).Difference(similar.Small(16, 16));
        double far = source.Small(16, 16).Difference(other.Small(16, 16));
        Assert.True(near < 20 && near < far / 2, $"layout differs by {near:F1}, of an unrelated picture by {far:F1}");
        Assert.True(source.Difference(similar) > 3);
    }

    [Fact]
    public void Seeds_give_different_variations_and_the_same_seed_the_same_bytes()
    {
        byte[] one = PictureStudio.Similar(Source, new Scene("", 1, 200, 120)).Bytes;
        Assert.Equal(one, PictureStudio.Similar(Source, new Scene("", 1, 200, 120)).Bytes);
        Assert.True(Pixels.Of(one).Difference(Pixels.Of(PictureStudio.Similar(Source, new Scene("", 2, 200, 120)))) > 2);
        Assert.Equal((200, 120), PictureStudio.Measure(one));
    }
}
