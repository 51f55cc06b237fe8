using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A point, at which the text starts.</summary>
/// <remarks>Adobe's schema <c>PointFrame</c>.</remarks>
public sealed record PointTextFrame : TextFrame
{
    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override TextFrameType Type => TextFrameType.Point;

    /// <summary>The point.</summary>
    [JsonPropertyName("origin")]
    public PixelPoint? Origin { get; init; }
}
