using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The part of a document that stays.</summary>
/// <remarks>Adobe's schema <c>CanvasSize</c>.</remarks>
public sealed record CanvasSize : AdobePayload
{
    /// <summary>Where it is, in pixels.</summary>
    [JsonPropertyName("bounds")]
    public required LayerBounds Bounds { get; init; }
}
