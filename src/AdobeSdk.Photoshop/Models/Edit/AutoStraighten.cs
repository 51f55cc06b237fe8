using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Makes horizons and walls straight.</summary>
/// <remarks>Adobe's schema <c>AutoStraighten</c>.</remarks>
public sealed record AutoStraighten : AdobePayload
{
    /// <summary>Whether empty edges are cropped away; they are when left out.</summary>
    [JsonPropertyName("constrainCrop")]
    public bool? ConstrainCrop { get; init; }

    /// <summary>Whether to do it.</summary>
    [JsonPropertyName("enabled")]
    public required bool Enabled { get; init; }

    /// <summary>What is made straight.</summary>
    [JsonPropertyName("uprightMode")]
    public UprightMode? UprightMode { get; init; }
}
