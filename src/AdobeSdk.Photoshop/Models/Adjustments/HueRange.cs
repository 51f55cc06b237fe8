using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A range of hues, in degrees, 0–360.</summary>
/// <remarks>Adobe's schema <c>LocalRange</c>.</remarks>
public sealed record HueRange : AdobePayload
{
    /// <summary>Where it starts to count.</summary>
    [JsonPropertyName("beginRamp")]
    public int? BeginRamp { get; init; }

    /// <summary>Where it counts fully.</summary>
    [JsonPropertyName("beginSustain")]
    public int? BeginSustain { get; init; }

    /// <summary>The colours.</summary>
    [JsonPropertyName("channelId")]
    public required HueChannel Channel { get; init; }

    /// <summary>Where it does not count any more.</summary>
    [JsonPropertyName("endRamp")]
    public int? EndRamp { get; init; }

    /// <summary>Where it stops to count fully.</summary>
    [JsonPropertyName("endSustain")]
    public int? EndSustain { get; init; }
}
