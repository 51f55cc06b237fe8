using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The colours of a file that Sensei makes.</summary>
/// <remarks>A part of Adobe's schema <c>post_cutout</c>.</remarks>
public sealed record SenseiColor : AdobePayload
{
    /// <summary>The colour space.</summary>
    [JsonPropertyName("space")]
    public required SenseiColorSpace Space { get; init; }
}
