using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>That Lightroom's services are up.</summary>
/// <remarks>Adobe's schema <c>getHealthAnswer</c>.</remarks>
public sealed record LightroomHealth : AdobePayload
{
    /// <summary>Their version, a hexadecimal number that does not grow with time.</summary>
    [JsonPropertyName("version")]
    public string? Version { get; init; }
}
