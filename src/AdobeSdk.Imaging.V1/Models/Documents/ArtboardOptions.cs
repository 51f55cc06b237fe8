using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The images of a document of artboards.</summary>
/// <remarks>Adobe's schema <c>ArtboardDetails</c>.</remarks>
public sealed record ArtboardOptions : AdobePayload
{
    /// <summary>The images, each for an artboard.</summary>
    [JsonPropertyName("artboard")]
    public required IReadOnlyList<StoredFile> Images { get; init; }
}
