using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A document that is made for the job.</summary>
/// <remarks>Adobe's schema <c>DocumentDetails</c>.</remarks>
public sealed record BlankDocument : AdobePayload
{
    /// <summary>The height in pixels.</summary>
    [JsonPropertyName("height")]
    public required int Height { get; init; }

    /// <summary>The width in pixels.</summary>
    [JsonPropertyName("width")]
    public required int Width { get; init; }

    /// <summary>Pixels an inch, 72–300.</summary>
    [JsonPropertyName("resolution")]
    public required int Resolution { get; init; }

    /// <summary>What the background is filled with.</summary>
    [JsonPropertyName("fill")]
    public required DocumentFill Fill { get; init; }

    /// <summary>The colour mode.</summary>
    [JsonPropertyName("mode")]
    public required DocumentMode Mode { get; init; }

    /// <summary>Bits a channel: 8, 16 or 32.</summary>
    [JsonPropertyName("depth")]
    public int? Depth { get; init; }
}
