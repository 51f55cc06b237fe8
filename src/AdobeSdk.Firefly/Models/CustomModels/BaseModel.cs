using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The model that a custom model was trained on.</summary>
/// <remarks>Adobe's schema <c>BaseModel</c>.</remarks>
public sealed record BaseModel : AdobePayload
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Its version.</summary>
    [JsonPropertyName("version")]
    public string? Version { get; init; }
}
