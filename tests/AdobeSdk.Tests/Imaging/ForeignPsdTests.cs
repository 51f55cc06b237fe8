using AdobeSdk.Imaging.V1;
using SkiaSharp;

namespace AdobeSdk.Tests.Imaging;

/// <summary>Documents that the emulator has not written.</summary>
public class ForeignPsdTests
{
    [Fact]
    public async Task Layers_are_read_with_their_kinds_groups_and_places_however_they_are_packed()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();

        DocumentManifestResult result = await (await adobe.Photoshop.GetDocumentManifestAsync(adobe.Store(ForeignPsd.Write()).Href)).WaitAsync();

        IReadOnlyList<ManifestLayer> layers = Assert.Single(result.Outputs!).Layers!;
        Assert.Equal(["green", "Grüppe!", "ground"], layers.Select(layer => layer.Name));
        Assert.Equal([LayerKind.TextLayer, LayerKind.Group, LayerKind.Layer], layers.Select(layer => layer.Type));
        Assert.Equal([false, true, true], layers.Select(layer => layer.Visible));
        Assert.Equal([("blue", LayerBlendMode.Multiply), ("red", LayerBlendMode.Normal)], layers[1].Children!.Select(child => (child.Name, child.BlendOptions!.Mode!.Value)));
        Assert.Equal((41, 1, 1, 4, 4), (layers[1].Children![1].Id, layers[1].Children![1].Bounds!.Left, layers[1].Children![1].Bounds!.Top, layers[1].Children![1].Bounds!.Width, layers[1].Children![1].Bounds!.Height));
    }

    [Fact]
    public async Task Layers_are_drawn_and_changed_by_name_and_by_id()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();

        await (await adobe.Photoshop.ModifyDocumentAsync(new()
        {
            Inputs = [adobe.Store(ForeignPsd.Write())],
            Options = new() { Layers = [new() { Name = "green", Type = LayerKind.Layer, Edit = new(), Visible = true }, new() { Id = 41, Delete = new() }] },
            Outputs = [adobe.Output("changed.png"), adobe.Output("red.png") with { Layers = [new() { Name = "blue" }] }],
        })).WaitAsync();

        using SKBitmap changed = adobe.Picture("changed.png"), blue = adobe.Picture("red.png");
        Assert.Equal((SKColors.White, SKColors.Blue, SKColors.Lime), (changed.GetPixel(3, 3), changed.GetPixel(10, 2), changed.GetPixel(6, 10)));
        Assert.Equal((0, SKColors.Blue), (blue.GetPixel(3, 3).Alpha, blue.GetPixel(10, 2)));
    }

    [Fact]
    public async Task A_document_that_breaks_off_anywhere_fails_its_job_and_says_so()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        byte[] whole = ForeignPsd.Write();

        foreach (int length in Enumerable.Range(1, 12).Select(part => whole.Length * part / 13))
        {
            AdobeJob<DocumentManifestResult> job = await adobe.Photoshop.GetDocumentManifestAsync(adobe.Store(whole[..length]).Href);

            AdobeJobException failed = await Assert.ThrowsAsync<AdobeJobException>(() => job.WaitAsync());

            Assert.Equal("400", failed.ErrorCode);
        }
    }
}
