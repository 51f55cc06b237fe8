using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A point of an image that is sharp.</summary>
/// <remarks>Adobe's schema <c>FocalSelector</c>.</remarks>
public sealed record FocalPoint : AdobePayload
{
    /// <summary>From the left.</summary>
    [JsonPropertyName("x")]
    public double? X { get; init; }

    /// <summary>From the top.</summary>
    [JsonPropertyName("y")]
    public double? Y { get; init; }
}
