using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The edited photo as a PNG.</summary>
/// <remarks>Adobe's schema <c>LrPngOutput</c>.</remarks>
public sealed record EditPngOutput : EditOutput
{
    /// <inheritdoc/>
    [JsonPropertyName("mediaType")]
    public override EditMediaType MediaType => EditMediaType.Png;

    /// <summary>How hard it is compressed.</summary>
    [JsonPropertyName("compression")]
    public PngCompression? Compression { get; init; }
}
