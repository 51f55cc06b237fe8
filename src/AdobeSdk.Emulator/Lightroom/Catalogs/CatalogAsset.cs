using System.Text.Json.Nodes;

namespace AdobeSdk.Emulator.Lightroom.Catalogs;

/// <summary>An image or a video in a catalog.</summary>
internal sealed class CatalogAsset(string id, string subtype, JsonObject payload, DateTimeOffset created)
{
    public string Id => id;

    public string Subtype => subtype;

    public JsonObject Payload => payload;

    public DateTimeOffset Created { get; } = created;

    public DateTimeOffset Updated { get; set; } = created;

    /// <summary>The original, or as much of it as has arrived.</summary>
    public Original? Original { get; set; }

    /// <summary>The develop settings, XMP.</summary>
    public byte[]? Develop { get; set; }

    /// <summary>When the latest edit was made, or the original had arrived.</summary>
    public DateTimeOffset EditedAt { get; set; }

    /// <summary>When renditions that were asked for are there.</summary>
    public Dictionary<string, DateTimeOffset> Ordered { get; } = new(StringComparer.Ordinal);

    public bool IsComplete => Original is { IsComplete: true };

    public long Weight => (Original?.Weight ?? 0) + (Develop?.LongLength ?? 0);

    /// <summary>ISO 8601; assets are listed by it, as text.</summary>
    public string CaptureDate => payload["captureDate"]!.GetValue<string>();

    public string? Sha256 => payload["importSource"]!["sha256"]?.GetValue<string>();
}
