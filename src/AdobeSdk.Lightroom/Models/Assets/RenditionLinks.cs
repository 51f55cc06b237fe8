using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>Where renditions will be.</summary>
/// <remarks>Adobe's schema <c>generateRenditionsAnswer</c>.</remarks>
public sealed record RenditionLinks : AdobePayload
{
    /// <summary>What the links are relative to.</summary>
    [JsonPropertyName("base")]
    public Uri? Base { get; init; }

    /// <summary>The renditions, by <c>/rels/rendition_type/</c> and their type.</summary>
    [JsonPropertyName("links")]
    public IReadOnlyDictionary<string, LightroomLink>? Links { get; init; }
}
