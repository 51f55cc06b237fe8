using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>How a layer is blended with what is below.</summary>
/// <remarks>Adobe's schema <c>BlendOptions</c>.</remarks>
public sealed record BlendOptions : AdobePayload
{
    /// <summary>The mode.</summary>
    [JsonPropertyName("blendMode")]
    public BlendMode? BlendMode { get; init; }

    /// <summary>How opaque it is, in percent; 100 for a new layer.</summary>
    [JsonPropertyName("opacity")]
    public int? Opacity { get; init; }
}
