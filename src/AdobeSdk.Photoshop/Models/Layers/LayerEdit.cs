using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>One change of a layer: it is added, edited, moved or deleted.</summary>
/// <remarks>Adobe's schema <c>OperationBase</c>.</remarks>
[JsonConverter(typeof(LayerEditConverter))]
public abstract record LayerEdit : AdobePayload
{
    /// <summary>The layer's id, as the manifest has it.</summary>
    [JsonPropertyName("id")]
    public int? Id { get; init; }

    /// <summary>The layer's name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Which change it is.</summary>
    [JsonPropertyName("operation")]
    public required LayerOperation Operation { get; init; }
}
