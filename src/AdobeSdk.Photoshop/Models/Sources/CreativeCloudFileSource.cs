using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A file in Creative Cloud, by its id. Needs a user's token.</summary>
/// <remarks>Adobe's schema <c>CreativeCloudFileIdResourceInput</c>.</remarks>
public sealed record CreativeCloudFileSource : PhotoshopSource
{
    /// <summary>The file's id: a URN that starts with <c>urn:aaid:</c>.</summary>
    [JsonPropertyName("creativeCloudFileId")]
    public required string FileId { get; init; }
}
