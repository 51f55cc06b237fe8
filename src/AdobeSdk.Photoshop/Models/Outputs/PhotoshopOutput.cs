using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>One file to make of an image or a document.</summary>
/// <remarks>Adobe's schema <c>PhotoshopOutput</c>.</remarks>
[JsonConverter(typeof(PhotoshopOutputConverter))]
public abstract record PhotoshopOutput : AdobePayload
{
    /// <summary>What of the document is in it.</summary>
    [JsonPropertyName("cropMode")]
    public CropMode? CropMode { get; init; }

    /// <summary>Where it goes.</summary>
    [JsonPropertyName("destination")]
    public required PhotoshopDestination Destination { get; init; }

    /// <summary>Its height in pixels.</summary>
    [JsonPropertyName("height")]
    public int? Height { get; init; }

    /// <summary>Its colour profile.</summary>
    [JsonPropertyName("iccProfile")]
    public IccProfile? IccProfile { get; init; }

    /// <summary>The layers that are in it, up to 100; all of them when left out.</summary>
    [JsonPropertyName("layers")]
    public IReadOnlyList<LayerReference>? Layers { get; init; }

    /// <summary>The most that it is wide, in pixels.</summary>
    [JsonPropertyName("maxWidth")]
    public int? MaxWidth { get; init; }

    /// <summary>Its format.</summary>
    [JsonPropertyName("mediaType")]
    public abstract PhotoshopMediaType MediaType { get; }

    /// <summary>How it is scaled; <c>bicubic_sharper</c> when left out.</summary>
    [JsonPropertyName("resample")]
    public ResampleMethod? Resample { get; init; }

    /// <summary>
    /// Which files of a script's output folder it is, by name or with <c>*</c>, up to 255 characters: <c>result-*.png</c>.
    /// Only with a hosted or an embedded destination.
    /// </summary>
    [JsonPropertyName("scriptOutputPattern")]
    public string? ScriptOutputPattern { get; init; }

    /// <summary>Whether a file that is there is replaced.</summary>
    [JsonPropertyName("shouldOverwrite")]
    public bool? ShouldOverwrite { get; init; }

    /// <summary>Its width in pixels.</summary>
    [JsonPropertyName("width")]
    public int? Width { get; init; }
}
