using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A Photoshop cloud document.</summary>
/// <remarks>Adobe's schema <c>PsdcOutput</c>.</remarks>
public sealed record CloudDocumentOutput : PhotoshopOutput
{
    /// <inheritdoc/>
    [JsonPropertyName("mediaType")]
    public override PhotoshopMediaType MediaType => PhotoshopMediaType.CloudDocument;
}
