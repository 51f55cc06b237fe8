using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A file behind a URL.</summary>
/// <remarks>Adobe's schemas <c>UrlResourceInput</c> and <c>AutoCropUrlResource</c>.</remarks>
public sealed record UrlSource : PhotoshopSource
{
    /// <summary>The pre-signed or public URL, with https.</summary>
    [JsonPropertyName("url")]
    public required Uri Url { get; init; }

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() => $"UrlSource {{ Url = {WithoutSignature(Url)} }}";
}
