using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A JPEG.</summary>
/// <remarks>Adobe's schema <c>JpegOutput</c>.</remarks>
public sealed record JpegOutput : PhotoshopOutput
{
    /// <inheritdoc/>
    [JsonPropertyName("mediaType")]
    public override PhotoshopMediaType MediaType => PhotoshopMediaType.Jpeg;

    /// <summary>Its quality.</summary>
    [JsonPropertyName("quality")]
    public JpegQuality? Quality { get; init; }
}
