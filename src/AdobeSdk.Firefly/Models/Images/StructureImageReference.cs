using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>An image whose structure to follow.</summary>
/// <remarks>Adobe's schema <c>StructureImageReferenceV3</c>.</remarks>
public sealed record StructureImageReference : AdobePayload
{
    /// <summary>Where the image is.</summary>
    [JsonPropertyName("source")]
    public ImageSource? Source { get; init; }
}
