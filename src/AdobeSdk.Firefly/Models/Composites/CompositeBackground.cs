using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The scene that an object is placed in.</summary>
/// <remarks>Adobe's schema <c>BackgroundInput</c>.</remarks>
public sealed record CompositeBackground : AdobePayload
{
    /// <summary>The scene.</summary>
    [JsonPropertyName("image")]
    public required ImageReference Image { get; init; }

    /// <summary>A mask of the place for the object.</summary>
    [JsonPropertyName("fillAreaMask")]
    public required ImageReference FillAreaMask { get; init; }
}
