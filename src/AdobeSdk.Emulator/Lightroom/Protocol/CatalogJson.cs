using System.Globalization;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Lightroom.Catalogs;

namespace AdobeSdk.Emulator.Lightroom.Protocol;

/// <summary>Catalogs, assets and albums as answers show them.</summary>
internal static class CatalogJson
{
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    public static JsonObject Link(string href) => new() { ["href"] = href };

    public static JsonObject Asset(CatalogAsset asset, DateTimeOffset now) => new()
    {
        ["id"] = asset.Id,
        ["type"] = "asset",
        ["subtype"] = asset.Subtype,
        ["created"] = Time(asset.Created),
        ["updated"] = Time(asset.Updated),
        ["links"] = AssetLinks(asset, now),
        ["payload"] = asset.Payload.DeepClone(),
    };

    public static JsonObject Album(CatalogAlbum album, Catalog catalog, DateTimeOffset now)
    {
        JsonObject links = new()
        {
            ["self"] = Link($"albums/{album.Id}"),
            ["/rels/album_assets"] = Link($"albums/{album.Id}/assets?embed=asset"),
        };
        if (album.Parent is { } parent)
        {
            links["/rels/parent_album"] = Link($"albums/{parent}");
        }

        if (album.Cover is { } cover && catalog.Assets.TryGetValue(cover, out CatalogAsset? asset))
        {
            links["/rels/cover_asset"] = Link($"assets/{cover}");
            foreach (string type in Renditions.Ready(asset, now))
            {
                links[Renditions.Relation(type)] = Link(Renditions.Path(asset, type));
            }
        }

        return new JsonObject
        {
            ["id"] = album.Id,
            ["type"] = "album",
            ["subtype"] = album.Subtype,
            ["serviceId"] = album.ServiceId,
            ["created"] = Time(album.Created),
            ["updated"] = Time(album.Updated),
            ["links"] = links,
            ["payload"] = album.Payload.DeepClone(),
        };
    }

    public static JsonObject Place(CatalogAlbum album, AlbumPlace place, DateTimeOffset now, bool whole) => new()
    {
        ["id"] = place.Id,
        ["type"] = "album_asset",
        ["created"] = TimeRule.Unknown,
        ["updated"] = TimeRule.Unknown,
        ["links"] = new JsonObject { ["self"] = Link($"albums/{album.Id}/assets/{place.Asset.Id}") },
        ["asset"] = whole
            ? Asset(place.Asset, now)
            : new JsonObject { ["id"] = place.Asset.Id, ["links"] = new JsonObject { ["self"] = Link($"assets/{place.Asset.Id}") } },
        ["payload"] = place.Payload.DeepClone(),
    };

    private static JsonObject AssetLinks(CatalogAsset asset, DateTimeOffset now)
    {
        JsonObject links = new()
        {
            ["self"] = Link($"assets/{asset.Id}"),
            ["/rels/master_create"] = Link($"assets/{asset.Id}/master"),
            ["/rels/xmp_develop_create"] = Link($"assets/{asset.Id}/xmp/develop"),
        };
        foreach (string type in Renditions.Ready(asset, now))
        {
            JsonObject link = Link(Renditions.Path(asset, type));
            if (Renditions.IsOutdated(asset, type))
            {
                link["invalid"] = true;
            }

            links[Renditions.Relation(type)] = link;
        }

        if (asset.Develop is { } develop)
        {
            JsonObject link = Link($"assets/{asset.Id}/xmp/develop");
            link["fileSize"] = develop.Length;
            links["/rels/xmp/develop"] = link;
        }

        return links;
    }
}
