using AdobeSdk.Photoshop;

namespace AdobeSdk.Tests.Photoshop;

/// <summary>The code of <c>docs/photoshop.md</c>, as it stands there, but for the places of its files.</summary>
internal sealed class PhotoshopPage(IPhotoshopClient photoshop, IMaskingClient masking, AdobeUploads uploads)
{
    public async Task RunAsync(Uri upload, Uri download)
    {
        await uploads.FromFileAsync("product.png", upload);
        AdobeJob<PhotoshopResult> cutout = await masking.RemoveBackgroundAsync(download);
        PhotoshopResult subject = await cutout.WaitAsync();

        AdobeJob<PhotoshopResult> poster = await photoshop.CreateCompositeAsync(new CreateCompositeRequest
        {
            Image = new NewDocument { Width = 800, Height = 600, Fill = BackgroundFill.White },
            Edits = new()
            {
                Layers =
                [
                    new AddLayer { Name = "product", Operation = LayerOperation.Add(), Image = PhotoshopImage.FromUrl(subject.Outputs[0].Url!), TransformMode = TransformMode.Fit },
                    new AddTextLayer { Name = "title", Operation = LayerOperation.Add(), Text = new() { Content = "New", Frame = new PointTextFrame { Origin = new() { X = 40, Y = 80 } } } },
                ],
            },
            Outputs = [new JpegOutput { Destination = PhotoshopDestination.Hosted(), Quality = JpegQuality.High }, new PsdOutput { Destination = PhotoshopDestination.Hosted() }],
        });
        PhotoshopResult files = await poster.WaitAsync();
        await photoshop.DownloadAsync(files.Outputs[0], "poster.jpg");
        await photoshop.DownloadAsync(files.Outputs[1], "poster.psd");
    }
}
