using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A TIFF.</summary>
/// <remarks>Adobe's schema <c>TiffOutput</c>.</remarks>
public sealed record TiffOutput : PhotoshopOutput
{
    /// <inheritdoc/>
    [JsonPropertyName("mediaType")]
    public override PhotoshopMediaType MediaType => PhotoshopMediaType.Tiff;
}
