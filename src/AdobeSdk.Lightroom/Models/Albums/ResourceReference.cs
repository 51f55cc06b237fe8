using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>An asset or an album, by its id.</summary>
/// <remarks>Adobe's schemas <c>albumPayload.cover</c> and <c>albumPayload.parent</c>.</remarks>
public sealed record ResourceReference : AdobePayload
{
    /// <summary>Its id, 32 lower-case hexadecimal digits.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }
}
