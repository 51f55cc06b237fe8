using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The photo to which <c>presets</c> applies presets.</summary>
/// <remarks>Adobe's schema <c>ApplyPresetRequest</c>.</remarks>
public sealed record ApplyPresetRequest : AdobePayload
{
    /// <summary>The photo and the presets.</summary>
    [JsonPropertyName("inputs")]
    public required PresetInput Input { get; init; }

    /// <summary>The files to make, 1–25.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<LightroomOutput> Outputs { get; init; }
}
