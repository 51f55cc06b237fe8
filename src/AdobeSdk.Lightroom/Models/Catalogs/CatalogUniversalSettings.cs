using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>Settings that all of Lightroom's clients share.</summary>
/// <remarks>Adobe's schema <c>getCatalogAnswer.payload.settings.universal</c>.</remarks>
public sealed record CatalogUniversalSettings : AdobePayload
{
    /// <summary>The services that the user has connected, by API key.</summary>
    [JsonPropertyName("connections")]
    public JsonElement? Connections { get; init; }
}
