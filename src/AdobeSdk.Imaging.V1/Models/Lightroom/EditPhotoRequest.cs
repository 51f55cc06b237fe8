using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The photo that <c>edit</c> develops, and how.</summary>
/// <remarks>Adobe's schema <c>ApplyEditsRequest</c>.</remarks>
public sealed record EditPhotoRequest : AdobePayload
{
    /// <summary>The photo.</summary>
    [JsonPropertyName("inputs")]
    public required PhotoInput Input { get; init; }

    /// <summary>How.</summary>
    [JsonPropertyName("options")]
    public required EditOptions Options { get; init; }

    /// <summary>The files to make, 1–25.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<LightroomOutput> Outputs { get; init; }
}
