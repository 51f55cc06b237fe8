using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The edited photo as a raw DNG.</summary>
/// <remarks>Adobe's schema <c>LrDngOutput</c>.</remarks>
public sealed record EditDngOutput : EditOutput
{
    /// <inheritdoc/>
    [JsonPropertyName("mediaType")]
    public override EditMediaType MediaType => EditMediaType.Dng;
}
