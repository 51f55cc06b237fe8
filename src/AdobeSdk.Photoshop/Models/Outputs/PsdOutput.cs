using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A Photoshop document, with its layers.</summary>
/// <remarks>Adobe's schema <c>PsdOutput</c>.</remarks>
public sealed record PsdOutput : PhotoshopOutput
{
    /// <inheritdoc/>
    [JsonPropertyName("mediaType")]
    public override PhotoshopMediaType MediaType => PhotoshopMediaType.Psd;
}
