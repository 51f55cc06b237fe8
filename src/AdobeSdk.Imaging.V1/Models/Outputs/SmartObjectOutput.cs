using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A file to make of a document whose smart objects were replaced.</summary>
/// <remarks>Adobe's schema <c>SmartObjectOutputDetails</c>.</remarks>
public sealed record SmartObjectOutput : AdobePayload
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

    /// <summary>Its width in pixels; 0, or nothing, for the document's own. The height follows. Not for a PSD.</summary>
    [JsonPropertyName("width")]
    public int? Width { get; init; }

    /// <summary>A JPEG's quality, 1–7; 7 when left out.</summary>
    [JsonPropertyName("quality")]
    public int? Quality { get; init; }

    /// <summary>A PNG's compression.</summary>
    [JsonPropertyName("compression")]
    public PngCompressionLevel? Compression { get; init; }

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() => $"SmartObjectOutput {{ Storage = {Storage}, Type = {Type}, Overwrite = {Overwrite}, Width = {Width}, Quality = {Quality}, Compression = {Compression}, Href = {WithoutSignature(Href)} }}";
}
