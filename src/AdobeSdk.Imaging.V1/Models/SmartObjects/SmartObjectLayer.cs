using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The layer of a smart object.</summary>
/// <remarks>Adobe's schema <c>SmartObjectLayer</c>.</remarks>
public sealed record SmartObjectLayer : AdobePayload
{
    /// <summary>Says that it is added, and where; without it, one that is there gets other content.</summary>
    [JsonPropertyName("add")]
    public LayerPosition? Add { get; init; }

    /// <summary>Its id. It or <see cref="Name"/> names one that is there.</summary>
    [JsonPropertyName("id")]
    public int? Id { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Whether it is locked.</summary>
    [JsonPropertyName("locked")]
    public bool? Locked { get; init; }

    /// <summary>Whether it is visible; it is when left out.</summary>
    [JsonPropertyName("visible")]
    public bool? Visible { get; init; }

    /// <summary>Its content.</summary>
    [JsonPropertyName("input")]
    public required StoredFile Input { get; init; }

    /// <summary>Where it is, in pixels.</summary>
    [JsonPropertyName("bounds")]
    public LayerBounds? Bounds { get; init; }
}
