using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The photo of which <c>autoTone</c> finds light and colours.</summary>
/// <remarks>Adobe's schema <c>ApplyAutoToneRequest</c>.</remarks>
public sealed record AutoToneRequest : AdobePayload
{
    /// <summary>The photo.</summary>
    [JsonPropertyName("inputs")]
    public required StoredFile Input { get; init; }

    /// <summary>The files to make. Lightroom makes one.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<LightroomOutput> Outputs { get; init; }
}
