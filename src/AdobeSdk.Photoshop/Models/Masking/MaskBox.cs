using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>
/// A part of an image: in pixels, or, as the service has been seen to answer, in fractions of the image. Its upper left corner
/// is <see cref="X"/> and <see cref="Y"/> in Adobe's description, <see cref="Left"/> and <see cref="Top"/> in its guides.
/// </summary>
public sealed record MaskBox : AdobePayload
{
    /// <summary>From the left.</summary>
    [JsonPropertyName("x")]
    public double? X { get; init; }

    /// <summary>From the top.</summary>
    [JsonPropertyName("y")]
    public double? Y { get; init; }

    /// <summary>From the left.</summary>
    [JsonPropertyName("left")]
    public double? Left { get; init; }

    /// <summary>From the top.</summary>
    [JsonPropertyName("top")]
    public double? Top { get; init; }

    /// <summary>The width.</summary>
    [JsonPropertyName("width")]
    public required double Width { get; init; }

    /// <summary>The height.</summary>
    [JsonPropertyName("height")]
    public required double Height { get; init; }
}
