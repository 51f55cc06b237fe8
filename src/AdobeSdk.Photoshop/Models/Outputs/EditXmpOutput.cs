using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The edits as XMP, without the photo.</summary>
/// <remarks>Adobe's schema <c>XmpOutput</c>.</remarks>
public sealed record EditXmpOutput : EditOutput
{
    /// <inheritdoc/>
    [JsonPropertyName("mediaType")]
    public override EditMediaType MediaType => EditMediaType.Xmp;
}
