using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Where a layer stands, and how it is turned and scaled.</summary>
/// <remarks>Adobe's schema <c>Transform</c>.</remarks>
public sealed record LayerTransform : AdobePayload
{
    /// <summary>The point that it is turned about.</summary>
    [JsonPropertyName("anchor")]
    public TransformAnchor? Anchor { get; init; }

    /// <summary>How far it is turned, in degrees.</summary>
    [JsonPropertyName("angle")]
    public double? Angle { get; init; }

    /// <summary>Its size.</summary>
    [JsonPropertyName("dimension")]
    public LayerSize? Dimension { get; init; }

    /// <summary>Where it stands across the document.</summary>
    [JsonPropertyName("horizontalAlign")]
    public LayerHorizontalAlign? HorizontalAlign { get; init; }

    /// <summary>How far it is moved.</summary>
    [JsonPropertyName("offset")]
    public PixelOffset? Offset { get; init; }

    /// <summary>How far it is slanted.</summary>
    [JsonPropertyName("skew")]
    public LayerSkew? Skew { get; init; }

    /// <summary>Where it stands down the document.</summary>
    [JsonPropertyName("verticalAlign")]
    public LayerVerticalAlign? VerticalAlign { get; init; }
}
