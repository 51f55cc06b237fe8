using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The format of a composite.</summary>
/// <remarks>Adobe's schema <c>OutputSpec</c>.</remarks>
public sealed record CompositeOutputFormat : AdobePayload
{
    /// <summary>PNG, JPEG, WebP or JPEG XL.</summary>
    [JsonPropertyName("mediaType")]
    public ImageMediaType? MediaType { get; init; }
}
