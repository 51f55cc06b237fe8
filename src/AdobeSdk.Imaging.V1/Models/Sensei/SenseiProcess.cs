using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>What Sensei does besides. Not for service accounts or server-to-server credentials.</summary>
/// <remarks>A part of Adobe's schema <c>post_cutout</c>.</remarks>
public sealed record SenseiProcess : AdobePayload
{
    /// <summary>Whether it works on the result once more.</summary>
    [JsonPropertyName("postprocess")]
    public bool? PostProcess { get; init; }
}
