using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>Where the source image is in the result. Not to be combined with a mask.</summary>
/// <remarks>Adobe's schema <c>Placement</c>.</remarks>
public sealed record ImagePlacement : AdobePayload
{
    /// <summary>The edges that it keeps to.</summary>
    [JsonPropertyName("alignment")]
    public PlacementAlignment? Alignment { get; init; }

    /// <summary>Its distances from the edges, in pixels of the result.</summary>
    [JsonPropertyName("inset")]
    public PlacementInset? Inset { get; init; }
}
