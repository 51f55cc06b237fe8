using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>Settings of Lightroom's clients, which only they understand.</summary>
/// <remarks>Adobe's schema <c>getCatalogAnswer.payload.settings</c>.</remarks>
public sealed record CatalogSettings : AdobePayload
{
    /// <summary>Those that all clients share.</summary>
    [JsonPropertyName("universal")]
    public CatalogUniversalSettings? Universal { get; init; }

    /// <summary>Those of the desktop.</summary>
    [JsonPropertyName("desktop")]
    public JsonElement? Desktop { get; init; }

    /// <summary>Those of the web.</summary>
    [JsonPropertyName("web")]
    public JsonElement? Web { get; init; }

    /// <summary>Those of phones and tablets.</summary>
    [JsonPropertyName("mobile")]
    public JsonElement? Mobile { get; init; }

    /// <summary>Those of the photo SDK.</summary>
    [JsonPropertyName("photosdk")]
    public JsonElement? PhotoSdk { get; init; }
}
