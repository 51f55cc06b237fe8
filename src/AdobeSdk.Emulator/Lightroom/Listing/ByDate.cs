using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Lightroom.Protocol;

namespace AdobeSdk.Emulator.Lightroom.Listing;

/// <summary>Pages of what is sorted by when it was taken, newest first.</summary>
internal static class ByDate
{
    public static (IReadOnlyList<T> Items, JsonObject Links) Of<T>(ListQuery query, string path, IEnumerable<T> items, Func<T, string> date, Func<T, string> id)
    {
        string? before = query.Time("captured_before");
        string? after = query.Time("captured_after");
        T[] newestFirst = [.. items.OrderByDescending(date, StringComparer.Ordinal).ThenBy(id, StringComparer.Ordinal)];

        // Backwards the list is gone through from its other end: the page next to where the caller is.
        Page<T> page = after is null
            ? Page<T>.Of(newestFirst, item => before is not null && StringComparer.Ordinal.Compare(date(item), before) >= 0, query.Limit, date)
            : Turned(Page<T>.Of([.. newestFirst.Reverse()], item => StringComparer.Ordinal.Compare(date(item), after) <= 0, query.Limit, date));
        JsonObject links = [];
        if (!page.IsFirst && page.Items.Count > 0)
        {
            links["prev"] = CatalogJson.Link(query.At(path, ("captured_after", date(page.Items[0]))));
        }

        if (!page.IsLast && page.Items.Count > 0)
        {
            links["next"] = CatalogJson.Link(query.At(path, ("captured_before", date(page.Items[^1]))));
        }

        return (page.Items, links);
    }

    private static Page<T> Turned<T>(Page<T> page) => new([.. page.Items.Reverse()], page.IsLast, page.IsFirst);
}
