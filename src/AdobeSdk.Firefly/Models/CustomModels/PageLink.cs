using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>A link.</summary>
/// <remarks>Adobe's schema <c>Link</c>.</remarks>
public sealed record PageLink : AdobePayload
{
    /// <summary>An absolute URI, or a path relative to the API.</summary>
    [JsonPropertyName("href")]
    public string? Href { get; init; }

    /// <summary>What it leads to: <c>next</c>, <c>page</c>, <c>self</c>.</summary>
    [JsonPropertyName("rel")]
    public string? Rel { get; init; }

    /// <summary>Whether <see cref="Href"/> is a URI template.</summary>
    [JsonPropertyName("templated")]
    public bool? Templated { get; init; }
}
