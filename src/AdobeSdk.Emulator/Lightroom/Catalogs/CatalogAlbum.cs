using System.Text.Json.Nodes;

namespace AdobeSdk.Emulator.Lightroom.Catalogs;

/// <summary>An album, and which assets are in it.</summary>
internal sealed class CatalogAlbum(string id, string subtype, string serviceId, JsonObject payload, DateTimeOffset created)
{
    public string Id => id;

    public string Subtype => subtype;

    /// <summary>The client that it belongs to.</summary>
    public string ServiceId => serviceId;

    public JsonObject Payload { get; set; } = payload;

    public DateTimeOffset Created { get; } = created;

    public DateTimeOffset Updated { get; set; } = created;

    public Dictionary<string, AlbumPlace> Places { get; } = new(StringComparer.Ordinal);

    public string Name => Payload["name"]?.GetValue<string>() ?? "";

    public string? Parent => Payload["parent"]?["id"]?.GetValue<string>();

    public string? Cover => Places.Values.FirstOrDefault(static place => place.IsCover)?.Asset.Id ?? Payload["cover"]?["id"]?.GetValue<string>();
}
