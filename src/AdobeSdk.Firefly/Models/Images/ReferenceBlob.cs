using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>An image that a v4 request starts from.</summary>
/// <remarks>Adobe's schema <c>ReferenceBlobV3</c>.</remarks>
public sealed record ReferenceBlob : AdobePayload
{
    /// <summary>Where it is: up to 10 MB, 512×512 to 2048×2048 pixels, aspect ratio 1:5 to 5:1.</summary>
    [JsonPropertyName("source")]
    public required ImageSource Source { get; init; }

    /// <summary>What it is for.</summary>
    [JsonPropertyName("usage")]
    public ReferenceBlobUsage? Usage { get; init; }
}
