using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A JSON file that a script has written.</summary>
/// <remarks>Adobe's schema <c>JsonOutput</c>.</remarks>
public sealed record JsonOutput : PhotoshopOutput
{
    /// <inheritdoc/>
    [JsonPropertyName("mediaType")]
    public override PhotoshopMediaType MediaType => PhotoshopMediaType.Json;
}
