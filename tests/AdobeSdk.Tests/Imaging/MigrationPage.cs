using AdobeSdk.Imaging.V1;
using AdobeSdk.Photoshop;

namespace AdobeSdk.Tests.Imaging;

/// <summary>The code of <c>docs/photoshop-v1-to-v2.md</c>, as it stands there.</summary>
internal sealed class MigrationPage(IPhotoshopV1Client old, IPhotoshopClient photoshop, TextWriter output)
{
    // Stands in for the console of the page.
    private TextWriter Console { get; } = output;

    public async Task RunAsync(Uri document, Uri large, Uri small)
    {
        CreateRenditionRequest request = new()
        {
            Inputs = [StoredFile.FromUrl(document)],
            Outputs =
            [
                new() { Href = large, Storage = StorageWord.For(large), Type = ImageFormat.Jpeg, Quality = 7 },
                new() { Href = small, Storage = StorageWord.For(small), Type = ImageFormat.Png, MaxWidth = 200 },
            ],
        };
        AdobeJob<PhotoshopV1Result> before = await old.CreateRenditionAsync(request);
        PhotoshopV1Result renditions = await before.WaitAsync();
        Console.WriteLine(renditions.Outputs![0].Links!.Renditions!.Count);

        AdobeJob<PhotoshopResult> now = await photoshop.CreateCompositeAsync(request.ToPhotoshopV2());
        PhotoshopResult files = await now.WaitAsync();
        Console.WriteLine(files.Outputs.Count);
    }
}
