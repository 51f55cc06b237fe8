using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A file in Creative Cloud, by its path. Needs a user's token.</summary>
/// <remarks>Adobe's schema <c>CreativeCloudResourceInput</c>.</remarks>
public sealed record CreativeCloudSource : PhotoshopSource
{
    /// <summary>The file's path.</summary>
    [JsonPropertyName("creativeCloudPath")]
    public required string Path { get; init; }

    /// <summary>The project that the path starts in: a URN that starts with <c>urn:aaid:sc:</c>.</summary>
    [JsonPropertyName("creativeCloudProjectId")]
    public string? ProjectId { get; init; }
}
