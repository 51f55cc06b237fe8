using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A document that is made for the job.</summary>
/// <remarks>Adobe's schema <c>ImageParameters</c>.</remarks>
public sealed record NewDocument : PhotoshopImage
{
    /// <summary>Bits a channel. Which ones are possible depends on the mode.</summary>
    [JsonPropertyName("depth")]
    public BitDepth? Depth { get; init; }

    /// <summary>What the background is filled with.</summary>
    [JsonPropertyName("fill")]
    public BackgroundFill? Fill { get; init; }

    /// <summary>The height in pixels, 1–32000.</summary>
    [JsonPropertyName("height")]
    public required int Height { get; init; }

    /// <summary>The colour profile.</summary>
    [JsonPropertyName("iccProfile")]
    public IccProfile? IccProfile { get; init; }

    /// <summary>The colour mode.</summary>
    [JsonPropertyName("mode")]
    public DocumentColorMode? Mode { get; init; }

    /// <summary>The title, up to 255 characters.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Width by height of a pixel, from 0.1; 1 when left out.</summary>
    [JsonPropertyName("pixelScaleFactor")]
    public double? PixelScaleFactor { get; init; }

    /// <summary>Pixels an inch.</summary>
    [JsonPropertyName("resolution")]
    public ImageResolution? Resolution { get; init; }

    /// <summary>The width in pixels, 1–32000.</summary>
    [JsonPropertyName("width")]
    public required int Width { get; init; }
}
