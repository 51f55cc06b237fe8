using System.Net;
using System.Text;
using AdobeSdk.Lightroom;
using AdobeSdk.Tests.Lightroom;
using AdobeSdk.Tests.Wire;
using SkiaSharp;

namespace AdobeSdk.Tests.Conformity;

/// <summary>A client that calls every operation of the Lightroom catalog with all that a request can hold, recorded by a proxy.</summary>
internal sealed class LightroomTraffic(EmulatedLightroom lightroom)
{
    private readonly LightroomClient _client = lightroom.Client;
    private readonly string _catalog = lightroom.CatalogId;

    public static async Task<IReadOnlyList<Exchange>> RecordAsync()
    {
        RecordingProxy proxy = null!;
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync(async address => (proxy = await RecordingProxy.StartAsync(address)).Address);
        await using (proxy)
        {
            LightroomTraffic traffic = new(lightroom);
            await traffic.LookAsync();
            string[] photos = [await lightroom.UploadAsync(SKColors.Teal, "2026-05-01T10:00:00"), await lightroom.UploadAsync(SKColors.Coral, "2026-05-02T10:00:00+02:00"), await lightroom.UploadAsync(SKColors.Plum, "0000-00-00T00:00:00")];
            await traffic.UploadAsync();
            await traffic.ListAsync(photos);
            await traffic.RenderAsync(photos[0], photos[1]);
            await traffic.ArrangeAsync(photos);
            await traffic.BeRefusedAsync(photos[0]);
            return [.. proxy.Exchanges.Where(exchange => exchange.Host == "lr.adobe.io")];
        }
    }

    private async Task LookAsync()
    {
        await _client.GetHealthAsync();
        await _client.GetAccountAsync();
        await _client.GetCatalogAsync();
    }

    private async Task UploadAsync()
    {
        byte[] photo = EmulatedLightroom.Picture(SKColors.Gold, 300, 200);
        LightroomUploadOptions options = new() { ImportedOnDevice = EmulatedLightroom.ClientId };
        await _client.UploadAsync(_catalog, lightroom.Store("gold.png", photo), options);
        Assert.True((await _client.UploadAsync(_catalog, lightroom.Store("again.png", photo), options)).IsDuplicate);
        await _client.UploadAsync(_catalog, lightroom.Store("film.mp4", new byte[100_000]), options with { ChunkSize = LightroomUploadOptions.SmallestChunk });
    }

    private async Task ListAsync(string[] photos)
    {
        Assert.Equal(5, (await _client.ListAssetsAsync(_catalog, new() { PageSize = 2 }).ToListAsync()).Count);
        await _client.ListAssetsAsync(_catalog, new() { CapturedAfter = new("2026-05-01T10:00:00"), HideStacked = true, OnlyComplete = true, UpdatedSince = new("2026-01-01T00:00:00Z"), Subtypes = [AssetSubtype.Image, AssetSubtype.Video] }).ToListAsync();
        AssetPage some = await _client.GetAssetsAsync(_catalog, assetIds: $"{photos[0]},{LightroomId.New()}");
        Assert.Equal((1, 1), (some.Resources!.Count, some.Errors!.Count));
        LightroomAsset asset = await _client.GetAssetAsync(_catalog, photos[0]);
        await _client.GetAssetsAsync(_catalog, sha256: asset.Payload!.ImportSource!.Sha256);
        await _client.GetAssetsAsync(_catalog, subtype: "preset", group: "a;b", name: "c", favorite: "true");
    }

    private async Task RenderAsync(string photo, string other)
    {
        (await _client.GetRenditionAsync(_catalog, photo, RenditionTypes.Thumbnail)).Dispose();
        await _client.GenerateRenditionsAsync(_catalog, photo, $"{RenditionTypes.FullSize},{RenditionTypes.Edge2560}");
        (await _client.RenderAsync(_catalog, photo, RenditionTypes.FullSize)).Dispose();
        using StringContent xmp = new("<x crs:Exposure2012=\"1\"/>", Encoding.UTF8, "application/rdf+xml");
        await _client.PutDevelopSettingsAsync(_catalog, photo, xmp);
        await _client.CopyDevelopSettingsAsync(_catalog, other, new() { Source = $"/v2/catalogs/{_catalog}/assets/{photo}/xmp/develop" });
        (await _client.GetDevelopSettingsAsync(_catalog, other)).Dispose();
        Assert.True((await _client.GetAssetAsync(_catalog, photo)).Links!["/rels/rendition_type/fullsize"].IsInvalid);
    }

    private async Task ArrangeAsync(string[] photos)
    {
        string set = LightroomId.New(), album = LightroomId.New();
        LightroomDateTime now = LightroomDateTime.From(DateTimeOffset.UtcNow);
        await _client.CreateAlbumAsync(_catalog, set, new() { Subtype = AlbumSubtype.ProjectSet, ServiceId = EmulatedLightroom.ClientId, Payload = new() { Name = "Shop" } });
        await _client.CreateAlbumAsync(_catalog, album, new()
        {
            Subtype = AlbumSubtype.Project,
            ServiceId = EmulatedLightroom.ClientId,
            Payload = new()
            {
                Name = "Spring", UserCreated = now, UserUpdated = now, Parent = new() { Id = set }, Cover = new() { Id = photos[1] },
                PublishInfo = new()
                {
                    Version = 3, RemoteId = "r1", ServicePayload = "p", Created = now, Updated = now, Deleted = false,
                    RemoteLinks = new() { Edit = new() { Href = new("https://shop.example/e") }, View = new() { Href = new("https://shop.example/v") } },
                },
            },
        });
        AddedAssets added = await _client.AddAssetsToAlbumAsync(_catalog, album, new()
        {
            Resources =
            [
                new() { Id = photos[0], Payload = new() { Cover = true, Order = "a", PublishInfo = new() { RemoteId = "x", ServicePayload = "y" } } },
                new() { Id = photos[1], Payload = new() { Order = "b" } },
                new() { Id = photos[2] },
                new() { Id = LightroomId.New() },
            ],
        });
        Assert.Equal((3, 1), (added.Resources!.Count, added.Errors!.Count));
        Assert.Equal(photos, (await _client.ListAlbumAssetsAsync(_catalog, album, new() { PageSize = 1 }).ToListAsync()).Select(place => place.Asset!.Id));
        await _client.GetAlbumAssetsAsync(_catalog, album, capturedAfter: "2026-01-01T00:00:00", flag: "pick;unflagged", exclude: "incomplete", subtype: "image", hideStackedAssets: "true");
        await _client.GetAlbumAssetsAsync(_catalog, album, assetIds: photos[0]);
        await _client.GetAlbumAssetsAsync(_catalog, album, orderBefore: "b", albumFilters: "true");
        await _client.GetAlbumAsync(_catalog, album);
        await _client.ListAlbumsAsync(_catalog, AlbumSubtype.Project).ToListAsync();
        await _client.GetAlbumsAsync(_catalog, nameAfter: "A", limit: 1);
        await _client.UpdateAlbumAsync(_catalog, album, new() { Payload = new() { Name = "Summer" } });
        await _client.DeleteAlbumAsync(_catalog, album);
        await _client.DeleteAlbumAsync(_catalog, set, childAlbums: "true");
    }

    private async Task BeRefusedAsync(string photo)
    {
        await RefusedAsync(HttpStatusCode.NotFound, _client.GetRenditionAsync(_catalog, photo, RenditionTypes.Edge2560));
        await RefusedAsync(HttpStatusCode.BadRequest, _client.GetRenditionAsync(_catalog, photo, "17"));
        await RefusedAsync(HttpStatusCode.BadRequest, _client.GenerateRenditionsAsync(_catalog, photo, "640"));
        await RefusedAsync(HttpStatusCode.BadRequest, _client.GetAssetsAsync(_catalog, assetIds: photo, limit: 3));
        await RefusedAsync(HttpStatusCode.BadRequest, _client.GetAssetsAsync(_catalog, favorite: "false"));
        await RefusedAsync(HttpStatusCode.BadRequest, _client.GetAssetsAsync(_catalog, capturedBefore: "yesterday"));
        await RefusedAsync(HttpStatusCode.NotFound, _client.GetAlbumAsync(_catalog, LightroomId.New()));
        using ByteArrayContent text = new([1]) { Headers = { ContentType = new("text/plain") } };
        await RefusedAsync(HttpStatusCode.UnsupportedMediaType, _client.PutOriginalAsync(_catalog, photo, text));
        await RefusedAsync(HttpStatusCode.Forbidden, _client.CreateAssetAsync(_catalog, photo, Request()));
        lightroom.Emulator.Lightroom.StorageLimit = 1;
        string empty = LightroomId.New();
        await _client.CreateAssetAsync(_catalog, empty, Request());
        using ByteArrayContent jpeg = new([1, 2, 3]) { Headers = { ContentType = new("image/jpeg") } };
        await RefusedAsync(HttpStatusCode.RequestEntityTooLarge, _client.PutOriginalAsync(_catalog, empty, jpeg));
    }

    private static CreateAssetRequest Request() => new()
    {
        Subtype = AssetSubtype.Image,
        Payload = new()
        {
            CaptureDate = LightroomDateTime.Unknown,
            ImportSource = new() { FileName = "a.jpg", ImportedBy = "me", ImportedOnDevice = EmulatedLightroom.ClientId, ImportTimestamp = LightroomDateTime.From(DateTimeOffset.UtcNow) },
        },
    };

    private static async Task RefusedAsync(HttpStatusCode status, Task call) =>
        Assert.Equal(status, (await Assert.ThrowsAsync<AdobeApiException>(() => call)).StatusCode);
}
