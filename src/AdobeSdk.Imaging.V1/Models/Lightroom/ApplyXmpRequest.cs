using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The photo to which <c>xmp</c> applies settings that are sent along.</summary>
/// <remarks>Adobe's schema <c>ApplyPresetFromXmpContentRequest</c>.</remarks>
public sealed record ApplyXmpRequest : AdobePayload
{
    /// <summary>The photo.</summary>
    [JsonPropertyName("inputs")]
    public required PhotoInput Input { get; init; }

    /// <summary>The settings.</summary>
    [JsonPropertyName("options")]
    public required XmpOptions Options { get; init; }

    /// <summary>The files to make, 1–25.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<LightroomOutput> Outputs { get; init; }
}
