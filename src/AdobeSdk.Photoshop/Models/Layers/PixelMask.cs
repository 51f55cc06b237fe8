using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A layer's mask.</summary>
/// <remarks>Adobe's schema <c>PixelMask</c>.</remarks>
public sealed record PixelMask : AdobePayload
{
    /// <summary>Whether it is in use; it is when left out.</summary>
    [JsonPropertyName("isEnabled")]
    public bool? IsEnabled { get; init; }

    /// <summary>Whether it moves with the layer; it does when left out.</summary>
    [JsonPropertyName("isLinked")]
    public bool? IsLinked { get; init; }

    /// <summary>Where it stands.</summary>
    [JsonPropertyName("offset")]
    public PixelOffset? Offset { get; init; }

    /// <summary>Where the mask is.</summary>
    [JsonPropertyName("source")]
    public PhotoshopSource? Source { get; init; }
}
