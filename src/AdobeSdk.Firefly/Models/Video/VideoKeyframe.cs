using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>An image at a place in a video's time.</summary>
/// <remarks>Adobe's schema <c>ImageConditionV3</c>.</remarks>
public sealed record VideoKeyframe : AdobePayload
{
    /// <summary>Where the image is.</summary>
    [JsonPropertyName("source")]
    public required ImageSource Source { get; init; }

    /// <summary>When it is seen.</summary>
    [JsonPropertyName("placement")]
    public required KeyframePlacement Placement { get; init; }
}
