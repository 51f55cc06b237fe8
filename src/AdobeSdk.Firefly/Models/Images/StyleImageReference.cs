using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>An image whose style to follow.</summary>
/// <remarks>Adobe's schema <c>StylesImageReferenceV3</c>.</remarks>
public sealed record StyleImageReference : AdobePayload
{
    /// <summary>Where the image is.</summary>
    [JsonPropertyName("source")]
    public ImageSource? Source { get; init; }
}
