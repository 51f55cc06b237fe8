namespace AdobeSdk.Emulator.Lightroom.Catalogs;

/// <summary>A user's catalog, in memory. Whoever looks into it holds its lock.</summary>
internal sealed class Catalog(string userId, DateTimeOffset created)
{
    public Lock Lock { get; } = new();

    public string Id { get; } = LightroomIds.Of("catalog of " + userId);

    public string AccountId { get; } = LightroomIds.Of("account of " + userId);

    public DateTimeOffset Created => created;

    public Dictionary<string, CatalogAsset> Assets { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, CatalogAlbum> Albums { get; } = new(StringComparer.Ordinal);

    /// <summary>What its originals and develop settings take, in bytes.</summary>
    public long Used => Assets.Values.Sum(static asset => asset.Weight);
}
