using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How far a mask is moved.</summary>
/// <remarks>Adobe's schema <c>Offset</c>.</remarks>
public sealed record MaskOffset : AdobePayload
{
    /// <summary>To the right, in pixels.</summary>
    [JsonPropertyName("x")]
    public int? X { get; init; }

    /// <summary>Down, in pixels.</summary>
    [JsonPropertyName("y")]
    public int? Y { get; init; }
}
