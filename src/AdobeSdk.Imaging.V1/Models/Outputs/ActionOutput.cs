using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A file to make of what actions leave behind.</summary>
/// <remarks>Adobe's schema <c>ActionOutputDetails</c>.</remarks>
public sealed record ActionOutput : AdobePayload
{
    /// <summary>The URL, with https, signed for a PUT; at Dropbox, a temporary upload link.</summary>
    [JsonPropertyName("href")]
    public required Uri Href { get; init; }

    /// <summary>Whose storage it is: <see cref="StorageWord.For"/>.</summary>
    [JsonPropertyName("storage")]
    public required StorageWord Storage { get; init; }

    /// <summary>Its format.</summary>
    [JsonPropertyName("type")]
    public required ImageFormat Type { get; init; }

    /// <summary>Whether a file that is there is replaced; it is when left out. Only for storage of Adobe.</summary>
    [JsonPropertyName("overwrite")]
    public bool? Overwrite { get; init; }

    /// <summary>A JPEG's quality, 1–12; 7 when left out.</summary>
    [JsonPropertyName("quality")]
    public int? Quality { get; init; }

    /// <summary>A PNG's compression.</summary>
    [JsonPropertyName("compression")]
    public PngCompressionLevel? Compression { get; init; }

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() => $"ActionOutput {{ Storage = {Storage}, Type = {Type}, Overwrite = {Overwrite}, Quality = {Quality}, Compression = {Compression}, Href = {WithoutSignature(Href)} }}";
}
