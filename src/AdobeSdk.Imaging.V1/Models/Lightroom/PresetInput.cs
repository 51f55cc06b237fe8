using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A photo and presets.</summary>
/// <remarks>Adobe's schema <c>ApplyPresetInput</c>.</remarks>
public sealed record PresetInput : AdobePayload
{
    /// <summary>The photo.</summary>
    [JsonPropertyName("source")]
    public required StoredFile Source { get; init; }

    /// <summary>The presets: XMP files.</summary>
    [JsonPropertyName("presets")]
    public required IReadOnlyList<StoredFile> Presets { get; init; }
}
