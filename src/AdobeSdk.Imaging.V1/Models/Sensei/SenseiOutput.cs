using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Where the result of Sensei goes, and how it is.</summary>
/// <remarks>A part of Adobe's schema <c>post_cutout</c>.</remarks>
public sealed record SenseiOutput : AdobePayload
{
    /// <summary>The URL, with https, signed for a PUT.</summary>
    [JsonPropertyName("href")]
    public required Uri Href { get; init; }

    /// <summary>Whose storage it is.</summary>
    [JsonPropertyName("storage")]
    public required StorageWord Storage { get; init; }

    /// <summary>Its colours; RGBA for a cutout and RGB for a mask when left out.</summary>
    [JsonPropertyName("color")]
    public SenseiColor? Color { get; init; }

    /// <summary>How its edge is; soft when left out.</summary>
    [JsonPropertyName("mask")]
    public SenseiMask? Mask { get; init; }

    /// <summary>Whether a file that is there is replaced. Only for storage of Adobe.</summary>
    [JsonPropertyName("overwrite")]
    public bool? Overwrite { get; init; }

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() => $"SenseiOutput {{ Storage = {Storage}, Color = {Color}, Mask = {Mask}, Overwrite = {Overwrite}, Href = {WithoutSignature(Href)} }}";
}
