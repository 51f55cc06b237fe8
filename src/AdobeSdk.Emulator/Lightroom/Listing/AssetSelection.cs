using AdobeSdk.Emulator.Lightroom.Catalogs;
using AdobeSdk.Emulator.Lightroom.Protocol;

namespace AdobeSdk.Emulator.Lightroom.Listing;

/// <summary>Which assets a list is to have, by the parameters that lists of catalogs and of albums share.</summary>
internal static class AssetSelection
{
    private const int MostIds = 100;

    public static Func<CatalogAsset, bool> Of(ListQuery query)
    {
        string[]? subtypes = query.Words("subtype");
        string? sha256 = query["sha256"];
        string? since = query.Time("updated_since");
        string? exclude = query["exclude"];
        if (exclude is not (null or "incomplete" or "complete"))
        {
            throw new LightroomException(LightroomError.Input("exclude", "is invalid"));
        }

        if (query.Has("captured_before") && query.Has("captured_after"))
        {
            throw new LightroomException(LightroomError.Input("captured_after", "not allowed with captured_before parameter"));
        }

        return asset =>
            (subtypes is null || subtypes.Contains(asset.Subtype))
            && (sha256 is null || sha256.Equals(asset.Sha256, StringComparison.OrdinalIgnoreCase))
            && (since is null || StringComparer.Ordinal.Compare(CatalogJson.Time(asset.Updated), since) >= 0)
            && (exclude is null || asset.IsComplete == (exclude == "incomplete"));
    }

    /// <summary>The ids that a list is to have and nothing else, or <see langword="null"/>.</summary>
    /// <exception cref="LightroomException">They are none, too many, or not alone.</exception>
    public static string[]? Ids(ListQuery query)
    {
        if (query["asset_ids"] is not { } text)
        {
            return null;
        }

        if (query.Names.FirstOrDefault(static name => name is not ("asset_ids" or "embed")) is { } other)
        {
            throw new LightroomException(LightroomError.Input(other, "not allowed with asset_ids parameter"));
        }

        string[] ids = text.Split(',', StringSplitOptions.TrimEntries);
        return ids.Length <= MostIds && ids.All(LightroomIds.Is) ? ids : throw new LightroomException(LightroomError.NotAnId("asset_ids"));
    }

    /// <summary>Presets and profiles can be asked for by more; this catalog has none of them.</summary>
    /// <exception cref="LightroomException">They are not asked for as they can be.</exception>
    public static void CheckPresets(ListQuery query)
    {
        if (query["favorite"] is { } favorite)
        {
            _ = favorite != "true" ? throw new LightroomException(LightroomError.Input("favorite", "favorite query param can only be true. favorite=false not supported"))
                : query.Words("subtype") ?? throw new LightroomException(LightroomError.Input("subtype", "subtype value expected with favorite"));
        }

        foreach (string name in new[] { "group", "name" }.Where(query.Has))
        {
            string[] subtypes = query.Words("subtype") ?? throw new LightroomException(LightroomError.Input("subtype", "subtype value expected with group or name"));
            if (!subtypes.All(static subtype => subtype is "preset" or "profile"))
            {
                throw new LightroomException(LightroomError.Input(name, $"{name} not expected for each given subtype"));
            }
        }
    }
}
