using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A part of an image.</summary>
/// <remarks>Adobe's schema <c>AutoCropBoundingBox</c>.</remarks>
public sealed record CropBox : AdobePayload, IAdobeOutput
{
    /// <summary>The height in pixels.</summary>
    [JsonPropertyName("height")]
    public required double Height { get; init; }

    /// <summary>A pre-signed URL of the part; not if only boxes were asked for.</summary>
    [JsonPropertyName("url")]
    public Uri? Url { get; init; }

    /// <summary>The width in pixels.</summary>
    [JsonPropertyName("width")]
    public required double Width { get; init; }

    /// <summary>Pixels from the left.</summary>
    [JsonPropertyName("x")]
    public required double X { get; init; }

    /// <summary>Pixels from the top.</summary>
    [JsonPropertyName("y")]
    public required double Y { get; init; }

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() => $"CropBox {{ Height = {Height}, Width = {Width}, X = {X}, Y = {Y}, Url = {WithoutSignature(Url)} }}";
}
