using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Lightroom.Catalogs;
using AdobeSdk.Emulator.Lightroom.Protocol;

namespace AdobeSdk.Emulator.Lightroom.Listing;

/// <summary>Pages of an album's assets: by their order where it is asked for, else by when they were taken.</summary>
internal static class AlbumPlaces
{
    private static readonly string[] s_flags = ["pick", "unflagged", "reject"];

    public static (IReadOnlyList<AlbumPlace> Items, JsonObject Links) Of(ListQuery query, CatalogAlbum album)
    {
        string path = $"albums/{album.Id}/assets";
        AlbumPlace[] places = [.. Selected(query, album)];
        if (query.Has("asset_ids"))
        {
            return (places, []);
        }

        return query["order_after"] is { } after ? InOrder(query, path, places, after, query.Time("captured_after"), ascending: true)
            : query["order_before"] is { } before ? InOrder(query, path, places, before, query.Time("captured_before"), ascending: false)
            : ByDate.Of(query, path, places, static place => place.Asset.CaptureDate, static place => place.Asset.Id);
    }

    private static IEnumerable<AlbumPlace> Selected(ListQuery query, CatalogAlbum album)
    {
        if (AssetSelection.Ids(query) is { } ids)
        {
            return album.Places.Values.Where(place => ids.Contains(place.Asset.Id));
        }

        if (query.Has("flag") && query.Has("album_filters"))
        {
            throw new LightroomException(LightroomError.Input("flag", "not allowed with album_filters parameter"));
        }

        // Nobody flags anything here.
        string[]? flags = query.Words("flag");
        if (flags?.Any(flag => !s_flags.Contains(flag)) ?? false)
        {
            throw new LightroomException(LightroomError.Input("flag", "is invalid"));
        }

        Func<CatalogAsset, bool> selection = AssetSelection.Of(query);
        return album.Places.Values.Where(place => (flags?.Contains("unflagged") ?? true) && selection(place.Asset));
    }

    // Assets without an order come last, by date: their pages are named by an empty order and a date. A hyphen names the start.
    private static (IReadOnlyList<AlbumPlace> Items, JsonObject Links) InOrder(ListQuery query, string path, AlbumPlace[] places, string order, string? date, bool ascending)
    {
        IComparer<(bool, string, string)> comparer = Comparer<(bool HasNone, string Order, string Date)>.Create(static (a, b) =>
            a.HasNone != b.HasNone ? a.HasNone.CompareTo(b.HasNone)
            : StringComparer.Ordinal.Compare(a.Order, b.Order) is var byOrder and not 0 ? byOrder
            : a.HasNone ? StringComparer.Ordinal.Compare(a.Date, b.Date) : 0);
        int sign = ascending ? 1 : -1;
        IOrderedEnumerable<AlbumPlace> sorted = places.OrderBy(Position, comparer).ThenBy(static place => place.Asset.CaptureDate, StringComparer.Ordinal).ThenBy(static place => place.Asset.Id, StringComparer.Ordinal);
        AlbumPlace[] inTurn = ascending ? [.. sorted] : [.. sorted.Reverse()];
        bool isStart = ascending ? order == "-" : order.Length == 0 && date is null;
        (bool, string, string) from = (order.Length == 0, order, date ?? "");
        Page<AlbumPlace> page = Page<AlbumPlace>.Of(inTurn, place => !isStart && sign * comparer.Compare(Position(place), from) <= 0, query.Limit, Position);
        JsonObject links = [];
        if (!page.IsLast && page.Items.Count > 0)
        {
            links["next"] = CatalogJson.Link(query.At(path, Name(page.Items[^1], ascending)));
        }

        if (!page.IsFirst && page.Items.Count > 0)
        {
            links["prev"] = CatalogJson.Link(query.At(path, Name(page.Items[0], !ascending)));
        }

        return (page.Items, links);
    }

    private static (bool HasNone, string Order, string Date) Position(AlbumPlace place) =>
        (place.Order.Length == 0, place.Order, place.Order.Length == 0 ? place.Asset.CaptureDate : "");

    private static (string, string)[] Name(AlbumPlace place, bool after) => place.Order.Length > 0
        ? [(after ? "order_after" : "order_before", place.Order)]
        : [(after ? "order_after" : "order_before", ""), (after ? "captured_after" : "captured_before", place.Asset.CaptureDate)];
}
