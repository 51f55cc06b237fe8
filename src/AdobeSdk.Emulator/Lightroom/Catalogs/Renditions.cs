namespace AdobeSdk.Emulator.Lightroom.Catalogs;

/// <summary>Which renditions of an asset there are: small ones of themselves, a while after upload and edit; large ones for a day, when asked for.</summary>
internal static class Renditions
{
    public static readonly TimeSpan OrderedLifetime = TimeSpan.FromDays(1);

    public static IReadOnlyList<string> Ordered { get; } = ["fullsize", "2560"];

    public static IReadOnlyList<string> Small { get; } = ["thumbnail2x", "640", "1280", "2048"];

    public static string Relation(string type) => $"/rels/rendition_type/{type}";

    public static string Path(CatalogAsset asset, string type) => $"assets/{asset.Id}/renditions/{type}";

    public static IEnumerable<string> Ready(CatalogAsset asset, DateTimeOffset now) => Small.Concat(Ordered).Where(type => IsReady(asset, type, now));

    /// <summary>Whether it is there, be it from before an edit.</summary>
    public static bool IsReady(CatalogAsset asset, string type, DateTimeOffset now) => Small.Contains(type)
        ? asset.IsComplete && asset.Ordered.TryGetValue("small", out DateTimeOffset made) && made <= now
        : asset.Ordered.TryGetValue(type, out DateTimeOffset ready) && ready <= now && now < ready + OrderedLifetime;

    /// <summary>Whether the asset was edited since.</summary>
    public static bool IsOutdated(CatalogAsset asset, string type) => Ordered.Contains(type) && asset.Ordered[type] < asset.EditedAt;
}
