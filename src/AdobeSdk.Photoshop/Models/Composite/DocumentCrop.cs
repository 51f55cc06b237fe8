using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Cuts a document.</summary>
/// <remarks>Adobe's schema <c>Crop</c>.</remarks>
public sealed record DocumentCrop : AdobePayload
{
    /// <summary>What stays.</summary>
    [JsonPropertyName("bounds")]
    public required PixelBounds Bounds { get; init; }

    /// <summary>Whether the rest is hidden, and not deleted; it is deleted when left out.</summary>
    [JsonPropertyName("hide")]
    public bool? Hide { get; init; }
}
