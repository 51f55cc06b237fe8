using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The size that a document is scaled to.</summary>
/// <remarks>Adobe's schema <c>ImageSize</c>.</remarks>
public sealed record ImageSize : AdobePayload
{
    /// <summary>The width in pixels.</summary>
    [JsonPropertyName("width")]
    public required int Width { get; init; }

    /// <summary>The height in pixels.</summary>
    [JsonPropertyName("height")]
    public required int Height { get; init; }
}
