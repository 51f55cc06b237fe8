using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A text that is sent along: a script, or actions as JSON.</summary>
/// <remarks>Adobe's schema <c>InlineContentResourceInput</c>.</remarks>
public sealed record InlineSource : PhotoshopSource
{
    /// <summary>The text, up to 51,200 characters.</summary>
    [JsonPropertyName("content")]
    public required string Content { get; init; }

    /// <summary>Its media type, such as <c>application/json</c>. Adobe recommends to say it.</summary>
    [JsonPropertyName("contentType")]
    public string? ContentType { get; init; }
}
