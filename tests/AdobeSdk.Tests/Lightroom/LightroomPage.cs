using System.Text.Json;
using AdobeSdk.Lightroom;

namespace AdobeSdk.Tests.Lightroom;

/// <summary>The code of <c>docs/lightroom.md</c>, as it stands there.</summary>
internal sealed class LightroomPage(ILightroomClient lightroom, string apiKey)
{
    public async Task RunAsync()
    {
        LightroomCatalog catalog = await lightroom.GetCatalogAsync();
        LightroomUpload photo = await lightroom.UploadAsync(catalog.Id, "photo.jpg", new() { ImportedOnDevice = apiKey });

        string album = LightroomId.New();
        await lightroom.CreateAlbumAsync(catalog.Id, album, new() { Subtype = AlbumSubtype.Project, ServiceId = apiKey, Payload = new() { Name = "Spring" } });
        await lightroom.AddAssetsToAlbumAsync(catalog.Id, album, new() { Resources = [new() { Id = photo.AssetId, Payload = new() { Cover = true } }] });

        await foreach (AlbumAsset place in lightroom.ListAlbumAssetsAsync(catalog.Id, album))
        {
            await using Stream jpeg = await lightroom.RenderAsync(catalog.Id, place.Asset!.Id, RenditionTypes.Edge2560);
            await using FileStream file = File.Create($"{place.Asset.Payload!.ImportSource!.FileName}-2560.jpg");
            await jpeg.CopyToAsync(file);
        }
    }

    public async Task ResumeAsync(LightroomUploadException broken)
    {
        string json = JsonSerializer.Serialize(broken.Upload, LightroomJsonContext.Default.LightroomUpload);
        LightroomUpload upload = JsonSerializer.Deserialize(json, LightroomJsonContext.Default.LightroomUpload)!;
        await lightroom.ResumeUploadAsync("photo.jpg", upload);
    }
}
