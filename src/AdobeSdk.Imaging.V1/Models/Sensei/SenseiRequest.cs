using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The image that <c>/sensei/cutout</c> or <c>/sensei/mask</c> works on.</summary>
/// <remarks>Adobe's schema <c>post_cutout</c>.</remarks>
public sealed record SenseiRequest : AdobePayload
{
    /// <summary>The image, up to 10,000×10,000 pixels.</summary>
    [JsonPropertyName("input")]
    public required StoredFile Input { get; init; }

    /// <summary>How to work.</summary>
    [JsonPropertyName("options")]
    public SenseiOptions? Options { get; init; }

    /// <summary>Where the result goes.</summary>
    [JsonPropertyName("output")]
    public required SenseiOutput Output { get; init; }
}
