using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The files that were made of an input.</summary>
/// <remarks>Adobe's schema <c>RenditionLinks</c>.</remarks>
public sealed record RenditionLinks : AdobePayload
{
    /// <summary>The files, in the order of the request's outputs.</summary>
    [JsonPropertyName("renditions")]
    public IReadOnlyList<Rendition>? Renditions { get; init; }
}
