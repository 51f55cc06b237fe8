using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Where a manifest goes.</summary>
/// <remarks>Adobe's schemas <c>ManifestOutput</c> and <c>ManifestJsonOutput</c>.</remarks>
public sealed record ManifestOutput : AdobePayload
{
    /// <summary>Where it goes.</summary>
    [JsonPropertyName("destination")]
    public required PhotoshopDestination Destination { get; init; }

    /// <summary>Its format: JSON.</summary>
    [JsonPropertyName("mediaType")]
    public required ManifestMediaType MediaType { get; init; }
}
