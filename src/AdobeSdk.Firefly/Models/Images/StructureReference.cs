using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>An image whose structure to follow.</summary>
/// <remarks>Adobe's schema <c>StructureReferenceV3</c>.</remarks>
public sealed record StructureReference : AdobePayload
{
    /// <summary>The image.</summary>
    [JsonPropertyName("imageReference")]
    public StructureImageReference? ImageReference { get; init; }

    /// <summary>How strictly to follow its structure, in percent, 0–100.</summary>
    [JsonPropertyName("strength")]
    public int? Strength { get; init; }
}
