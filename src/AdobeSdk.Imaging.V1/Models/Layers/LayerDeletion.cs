using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How a layer is deleted.</summary>
/// <remarks>Adobe's schema <c>DeleteDetails</c>.</remarks>
public sealed record LayerDeletion : AdobePayload
{
    /// <summary>Whether what is in a group goes with it.</summary>
    [JsonPropertyName("includeChildren")]
    public bool? IncludeChildren { get; init; }

    /// <summary>The layer's id.</summary>
    [JsonPropertyName("id")]
    public int? Id { get; init; }

    /// <summary>The layer's name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }
}
