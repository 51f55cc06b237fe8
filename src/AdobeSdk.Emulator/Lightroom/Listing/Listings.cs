using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Lightroom.Catalogs;
using AdobeSdk.Emulator.Lightroom.Protocol;

namespace AdobeSdk.Emulator.Lightroom.Listing;

/// <summary>Lists of assets and of albums, page by page.</summary>
internal sealed class Listings(TimeProvider time)
{
    public Task AssetsAsync(Visit visit)
    {
        ListQuery query = new(visit.Context.Request.Query, "captured_before", "captured_after");
        JsonObject answer = new() { ["base"] = visit.Base };
        lock (visit.Catalog.Lock)
        {
            if (AssetSelection.Ids(query) is { } ids)
            {
                Named(answer, visit.Catalog, ids);
            }
            else
            {
                AssetSelection.CheckPresets(query);
                Func<CatalogAsset, bool> selection = AssetSelection.Of(query);
                (IReadOnlyList<CatalogAsset> page, JsonObject links) = ByDate.Of(query, "assets", visit.Catalog.Assets.Values.Where(selection), static asset => asset.CaptureDate, static asset => asset.Id);
                answer["resources"] = new JsonArray([.. page.Select(asset => CatalogJson.Asset(asset, time.GetUtcNow()))]);
                answer["links"] = links;
            }
        }

        return LightroomAnswer.JsonAsync(visit.Context, 200, answer);
    }

    public Task AlbumsAsync(Visit visit)
    {
        ListQuery query = new(visit.Context.Request.Query, "name_after");
        string[]? subtypes = query.Words("subtype");
        string? after = query["name_after"];
        JsonObject answer = new() { ["base"] = visit.Base };
        lock (visit.Catalog.Lock)
        {
            CatalogAlbum[] sorted = [.. visit.Catalog.Albums.Values
                .Where(album => subtypes is null || subtypes.Contains(album.Subtype))
                .OrderBy(static album => album.Name, StringComparer.Ordinal).ThenBy(static album => album.Id, StringComparer.Ordinal)];
            Page<CatalogAlbum> page = Page<CatalogAlbum>.Of(sorted, album => after is not null && StringComparer.Ordinal.Compare(album.Name, after) <= 0, query.Limit, static album => album.Name);
            answer["resources"] = new JsonArray([.. page.Items.Select(album => CatalogJson.Album(album, visit.Catalog, time.GetUtcNow()))]);
            answer["links"] = page.IsLast ? new JsonObject() : new JsonObject { ["next"] = CatalogJson.Link(query.At("albums", ("name_after", page.Items[^1].Name))) };
        }

        return LightroomAnswer.JsonAsync(visit.Context, 200, answer);
    }

    public Task AlbumAssetsAsync(Visit visit)
    {
        ListQuery query = new(visit.Context.Request.Query, "captured_before", "captured_after", "order_before", "order_after");
        bool whole = query.Words("embed")?.Contains("asset") ?? false;
        JsonObject answer = new() { ["base"] = visit.Base };
        lock (visit.Catalog.Lock)
        {
            CatalogAlbum album = visit.Album();
            (IReadOnlyList<AlbumPlace> page, JsonObject links) = AlbumPlaces.Of(query, album);
            answer["album"] = new JsonObject { ["id"] = album.Id, ["links"] = new JsonObject { ["self"] = CatalogJson.Link($"albums/{album.Id}") } };
            answer["resources"] = new JsonArray([.. page.Select(place => CatalogJson.Place(album, place, time.GetUtcNow(), whole))]);
            answer["links"] = links;
        }

        return LightroomAnswer.JsonAsync(visit.Context, 200, answer);
    }

    private void Named(JsonObject answer, Catalog catalog, string[] ids)
    {
        answer["resources"] = new JsonArray([.. ids.Where(catalog.Assets.ContainsKey).Select(id => CatalogJson.Asset(catalog.Assets[id], time.GetUtcNow()))]);
        JsonArray errors = [.. ids.Where(id => !catalog.Assets.ContainsKey(id)).Select(static id => new JsonObject { ["id"] = id, ["code"] = 1000, ["description"] = "Resource not found" })];
        if (errors.Count > 0)
        {
            answer["errors"] = errors;
        }

        answer["links"] = new JsonObject();
    }
}
