using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A layer, by id, name or both.</summary>
/// <remarks>Adobe's schema <c>ReferenceLayer</c>.</remarks>
public sealed record LayerReference : AdobePayload
{
    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }
}
