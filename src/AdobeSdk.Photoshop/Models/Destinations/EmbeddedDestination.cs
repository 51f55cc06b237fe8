using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The job's own answer: for results that are small.</summary>
/// <remarks>Adobe's schema <c>EmbeddedDestination</c>.</remarks>
public sealed record EmbeddedDestination : PhotoshopDestination
{
    /// <summary>How the result is written into the answer.</summary>
    [JsonPropertyName("embedded")]
    public required EmbeddedFormat Format { get; init; }
}
