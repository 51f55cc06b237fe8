using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The edited photo as a JPEG.</summary>
/// <remarks>Adobe's schema <c>LrJpegOutput</c>.</remarks>
public sealed record EditJpegOutput : EditOutput
{
    /// <inheritdoc/>
    [JsonPropertyName("mediaType")]
    public override EditMediaType MediaType => EditMediaType.Jpeg;

    /// <summary>Its quality.</summary>
    [JsonPropertyName("quality")]
    public JpegQuality? Quality { get; init; }
}
