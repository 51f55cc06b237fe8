using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A file that goes along with an image: a font, a brush, a script, the content of a smart object.</summary>
/// <remarks>
/// Adobe's schemas <c>AdditionalContentResource</c>, <c>BrushResource</c>, <c>PatternResource</c>, <c>UxpResource</c>,
/// <c>AdditionalFont</c> and <c>SmartObjectFile</c>.
/// </remarks>
public sealed record PhotoshopFile : AdobePayload
{
    /// <summary>Where the file is.</summary>
    [JsonPropertyName("source")]
    public required PhotoshopSource Source { get; init; }
}
