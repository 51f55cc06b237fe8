using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The photo that <c>autoStraighten</c> makes straight.</summary>
/// <remarks>Adobe's schema <c>AutoStraightenImageRequest</c>.</remarks>
public sealed record AutoStraightenRequest : AdobePayload
{
    /// <summary>The photo.</summary>
    [JsonPropertyName("inputs")]
    public required StoredFile Input { get; init; }

    /// <summary>How; Lightroom finds it out when left out.</summary>
    [JsonPropertyName("options")]
    public AutoStraightenOptions? Options { get; init; }

    /// <summary>The files to make. Lightroom makes one.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<LightroomOutput> Outputs { get; init; }
}
