using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Colours of a photo.</summary>
/// <remarks>Adobe's schema <c>ColorAdjustments</c>.</remarks>
public sealed record ColorAdjustments : AdobePayload
{
    /// <summary>Saturation, −100–100.</summary>
    [JsonPropertyName("saturation")]
    public int? Saturation { get; init; }

    /// <summary>Saturation of what is pale, −100–100.</summary>
    [JsonPropertyName("vibrance")]
    public int? Vibrance { get; init; }

    /// <summary>The light that counts as white.</summary>
    [JsonPropertyName("whiteBalance")]
    public WhiteBalance? WhiteBalance { get; init; }
}
