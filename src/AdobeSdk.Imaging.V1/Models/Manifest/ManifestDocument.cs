using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>What a document is.</summary>
/// <remarks>Adobe's schema <c>ManifestJobDocumentDetails</c>.</remarks>
public sealed record ManifestDocument : AdobePayload
{
    /// <summary>Its file's name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Its height in pixels.</summary>
    [JsonPropertyName("height")]
    public int? Height { get; init; }

    /// <summary>Its width in pixels.</summary>
    [JsonPropertyName("width")]
    public int? Width { get; init; }

    /// <summary>The program that made it.</summary>
    [JsonPropertyName("photoshopBuild")]
    public string? PhotoshopBuild { get; init; }

    /// <summary>Its colour mode.</summary>
    [JsonPropertyName("imageMode")]
    public ColorMode? ImageMode { get; init; }

    /// <summary>Bits a channel, such as <c>8</c>; a description of Adobe has the colour mode here.</summary>
    [JsonPropertyName("bitDepth")]
    [JsonConverter(typeof(TextOrNumberConverter))]
    public string? BitDepth { get; init; }

    /// <summary>Its colour profile's name.</summary>
    [JsonPropertyName("iccProfileName")]
    public string? IccProfileName { get; init; }
}
