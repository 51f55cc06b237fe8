using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>An area, in which lines are broken.</summary>
/// <remarks>Adobe's schema <c>AreaFrame</c>.</remarks>
public sealed record AreaTextFrame : TextFrame
{
    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override TextFrameType Type => TextFrameType.Area;

    /// <summary>The area.</summary>
    [JsonPropertyName("bounds")]
    public PixelBounds? Bounds { get; init; }
}
