using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The images that a video begins or ends with.</summary>
/// <remarks>Adobe's schema <c>InputImageVideoV3</c>.</remarks>
public sealed record VideoImages : AdobePayload
{
    /// <summary>The images, each with its place in time.</summary>
    [JsonPropertyName("conditions")]
    public IReadOnlyList<VideoKeyframe>? Conditions { get; init; }
}
