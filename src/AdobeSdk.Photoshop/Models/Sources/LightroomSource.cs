using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A photo in Lightroom; only images to edit or to compose. Needs a user's token.</summary>
/// <remarks>Adobe's schema <c>LightroomResourceInput</c>.</remarks>
public sealed record LightroomSource : PhotoshopSource
{
    /// <summary>The photo's path.</summary>
    [JsonPropertyName("lightroomPath")]
    public required string Path { get; init; }
}
