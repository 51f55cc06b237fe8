using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How a photo is made straight.</summary>
/// <remarks>Adobe's schema <c>AutoStraightOptions</c>.</remarks>
public sealed record AutoStraightenOptions : AdobePayload
{
    /// <summary>What is made straight.</summary>
    [JsonPropertyName("uprightMode")]
    public required StraightenMode Mode { get; init; }

    /// <summary>Whether empty edges are cropped away; they are when left out.</summary>
    [JsonPropertyName("constrainCrop")]
    public bool? ConstrainCrop { get; init; }
}
