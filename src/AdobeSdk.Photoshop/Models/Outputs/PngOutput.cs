using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A PNG.</summary>
/// <remarks>Adobe's schema <c>PngOutput</c>.</remarks>
public sealed record PngOutput : PhotoshopOutput
{
    /// <inheritdoc/>
    [JsonPropertyName("mediaType")]
    public override PhotoshopMediaType MediaType => PhotoshopMediaType.Png;

    /// <summary>How hard it is compressed.</summary>
    [JsonPropertyName("compression")]
    public PngCompression? Compression { get; init; }
}
