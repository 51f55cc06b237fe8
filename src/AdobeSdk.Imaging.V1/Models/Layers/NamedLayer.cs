using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A layer, by its id or by its name.</summary>
/// <remarks>Adobe's schema <c>LayerReference</c>.</remarks>
public sealed record NamedLayer : AdobePayload
{
    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public int? Id { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }
}
