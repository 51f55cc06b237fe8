using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>An image that is there already.</summary>
/// <remarks>Adobe's schemas <c>ImageSource</c>, <c>Image</c>, <c>EditImageInput</c> and <c>ArtboardImageInput</c>.</remarks>
public sealed record ExistingImage : PhotoshopImage
{
    /// <summary>Where it is.</summary>
    [JsonPropertyName("source")]
    public required PhotoshopSource Source { get; init; }
}
