using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The document whose layers <c>/v2/generate-manifest</c> lists.</summary>
/// <remarks>Adobe's schema <c>GenerateManifestRequest</c>.</remarks>
public sealed record GenerateManifestRequest : AdobePayload
{
    /// <summary>The format of the layers' thumbnails.</summary>
    [JsonPropertyName("exportOptions")]
    public ThumbnailFormat? Thumbnails { get; init; }

    /// <summary>Whether embedded smart objects are extracted, and linked in the manifest; not when left out.</summary>
    [JsonPropertyName("extractSmartObjectData")]
    public bool? ExtractSmartObjectData { get; init; }

    /// <summary>The document.</summary>
    [JsonPropertyName("image")]
    public required ExistingImage Image { get; init; }

    /// <summary>Whether thumbnails of layers are made; not when left out.</summary>
    [JsonPropertyName("includeLayerThumbnails")]
    public bool? IncludeLayerThumbnails { get; init; }

    /// <summary>Whether the manifest has the document's XMP; not when left out.</summary>
    [JsonPropertyName("includeXmp")]
    public bool? IncludeXmp { get; init; }

    /// <summary>How deep in groups a layer may be to have a thumbnail; 0 is no limit.</summary>
    [JsonPropertyName("maximumThumbnailDepth")]
    public int? MaximumThumbnailDepth { get; init; }

    /// <summary>Where the manifest goes, 1–25.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<ManifestOutput> Outputs { get; init; }

    /// <summary>Whether thumbnails lose their transparent edges; not when left out.</summary>
    [JsonPropertyName("trimToTransparency")]
    public bool? TrimToTransparency { get; init; }
}
