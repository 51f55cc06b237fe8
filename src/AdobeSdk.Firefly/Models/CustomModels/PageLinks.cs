using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The links of a page.</summary>
/// <remarks>Adobe's schema <c>Links</c>.</remarks>
public sealed record PageLinks : AdobePayload
{
    /// <summary>This page.</summary>
    [JsonPropertyName("page")]
    public PageLink? Page { get; init; }

    /// <summary>The next page; none on the last one.</summary>
    [JsonPropertyName("next")]
    public PageLink? Next { get; init; }
}
