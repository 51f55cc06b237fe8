using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The distances between a placed image and the result's edges, in pixels of the result.</summary>
/// <remarks>Adobe's schema <c>PlacementInset</c>.</remarks>
public sealed record PlacementInset : AdobePayload
{
    /// <summary>From the result's bottom edge, in pixels.</summary>
    [JsonPropertyName("bottom")]
    public int? Bottom { get; init; }

    /// <summary>From the result's left edge, in pixels.</summary>
    [JsonPropertyName("left")]
    public int? Left { get; init; }

    /// <summary>From the result's right edge, in pixels.</summary>
    [JsonPropertyName("right")]
    public int? Right { get; init; }

    /// <summary>From the result's top edge, in pixels.</summary>
    [JsonPropertyName("top")]
    public int? Top { get; init; }
}
