using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A version of Sensei.</summary>
/// <remarks>A part of Adobe's schema <c>post_cutout</c>.</remarks>
public sealed record SenseiService : AdobePayload
{
    /// <summary>The version: <c>4.0</c>.</summary>
    [JsonPropertyName("version")]
    public string? Version { get; init; }
}
