using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A path in Creative Cloud. Needs a user's token.</summary>
/// <remarks>Adobe's schema <c>CreativeCloudDestination</c>.</remarks>
public sealed record CreativeCloudDestination : PhotoshopDestination
{
    /// <summary>The path of the new file.</summary>
    [JsonPropertyName("creativeCloudPath")]
    public required string Path { get; init; }

    /// <summary>The project that the path starts in: a URN that starts with <c>urn:aaid:sc:</c>.</summary>
    [JsonPropertyName("creativeCloudProjectId")]
    public string? ProjectId { get; init; }
}
