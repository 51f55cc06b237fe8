using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A file that a job has written.</summary>
/// <remarks>Adobe's schema <c>RenditionLinkDetails</c>.</remarks>
public sealed record Rendition : AdobePayload
{
    /// <summary>Where it went.</summary>
    [JsonPropertyName("href")]
    public Uri? Href { get; init; }

    /// <summary>Whose storage it is.</summary>
    [JsonPropertyName("storage")]
    public StorageWord? Storage { get; init; }

    /// <summary>The width that was asked for, in pixels.</summary>
    [JsonPropertyName("width")]
    public int? Width { get; init; }

    /// <summary>Its format.</summary>
    [JsonPropertyName("type")]
    public ImageFormat? Type { get; init; }

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() => $"Rendition {{ Storage = {Storage}, Width = {Width}, Type = {Type}, Href = {WithoutSignature(Href)} }}";
}
