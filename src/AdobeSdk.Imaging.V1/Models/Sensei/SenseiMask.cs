using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How a mask of Sensei is.</summary>
/// <remarks>A part of Adobe's schema <c>post_cutout</c>.</remarks>
public sealed record SenseiMask : AdobePayload
{
    /// <summary>How its edge is.</summary>
    [JsonPropertyName("format")]
    public required SenseiMaskFormat Format { get; init; }
}
