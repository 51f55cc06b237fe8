using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A file to make of a document.</summary>
/// <remarks>Adobe's schema <c>PsOutputDetails</c>.</remarks>
public sealed record DocumentOutput : AdobePayload
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

    /// <summary>
    /// The most that it is wide, in pixels. Where the document is wider, it goes before <see cref="Width"/>.
    /// </summary>
    [JsonPropertyName("maxWidth")]
    public int? MaxWidth { get; init; }

    /// <summary>A JPEG's quality, 1–7; 7 when left out.</summary>
    [JsonPropertyName("quality")]
    public int? Quality { get; init; }

    /// <summary>A PNG's compression.</summary>
    [JsonPropertyName("compression")]
    public PngCompressionLevel? Compression { get; init; }

    /// <summary>Whether a file of some layers is as large as the document, and not as the layers.</summary>
    [JsonPropertyName("trimToCanvas")]
    public bool? TrimToCanvas { get; init; }

    /// <summary>The layers that are in it; the whole document when left out.</summary>
    [JsonPropertyName("layers")]
    public IReadOnlyList<NamedLayer>? Layers { get; init; }

    /// <summary>Its colour profile.</summary>
    [JsonPropertyName("iccProfile")]
    public OutputProfile? IccProfile { get; init; }

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() => $"DocumentOutput {{ Storage = {Storage}, Type = {Type}, Overwrite = {Overwrite}, Width = {Width}, MaxWidth = {MaxWidth}, Quality = {Quality}, Compression = {Compression}, TrimToCanvas = {TrimToCanvas}, Layers = {Layers}, IccProfile = {IccProfile}, Href = {WithoutSignature(Href)} }}";
}
