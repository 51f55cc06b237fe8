using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A layer's mask that is changed.</summary>
/// <remarks>Adobe's schema <c>EditPixelMask</c>.</remarks>
public sealed record EditPixelMask : AdobePayload
{
    /// <summary>Whether it goes; all else does not count then.</summary>
    [JsonPropertyName("delete")]
    public required bool Delete { get; init; }

    /// <summary>Whether it is in use.</summary>
    [JsonPropertyName("isEnabled")]
    public bool? IsEnabled { get; init; }

    /// <summary>Whether it moves with the layer.</summary>
    [JsonPropertyName("isLinked")]
    public bool? IsLinked { get; init; }

    /// <summary>Where it stands.</summary>
    [JsonPropertyName("offset")]
    public PixelOffset? Offset { get; init; }

    /// <summary>Where the new mask is.</summary>
    [JsonPropertyName("source")]
    public PhotoshopSource? Source { get; init; }
}
