using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The object of a precise composite.</summary>
/// <remarks>Adobe's schema <c>ObjectInput</c>.</remarks>
public sealed record PreciseCompositeObject : AdobePayload
{
    /// <summary>The object.</summary>
    [JsonPropertyName("image")]
    public required ImageReference Image { get; init; }
}
