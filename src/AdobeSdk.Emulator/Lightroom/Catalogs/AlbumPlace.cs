using System.Text.Json.Nodes;

namespace AdobeSdk.Emulator.Lightroom.Catalogs;

/// <summary>An asset's place in an album.</summary>
internal sealed class AlbumPlace(string id, CatalogAsset asset, JsonObject payload)
{
    public string Id => id;

    public CatalogAsset Asset => asset;

    public JsonObject Payload => payload;

    /// <summary>Where it stands; empty for those without an order, which come last.</summary>
    public string Order => payload["order"]?.GetValue<string>() ?? "";

    public bool IsCover
    {
        get => payload["cover"]?.GetValue<bool>() ?? false;
        set => payload["cover"] = value;
    }
}
