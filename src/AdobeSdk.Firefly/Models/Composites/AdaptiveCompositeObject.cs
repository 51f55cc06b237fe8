using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The object of an adaptive composite.</summary>
/// <remarks>Adobe's schema <c>AdaptiveObjectInput</c>.</remarks>
public sealed record AdaptiveCompositeObject : AdobePayload
{
    /// <summary>The object.</summary>
    [JsonPropertyName("image")]
    public required ImageReference Image { get; init; }

    /// <summary>Which part of the image is the object.</summary>
    [JsonPropertyName("mask")]
    public ImageReference? Mask { get; init; }
}
