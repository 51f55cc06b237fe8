using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>What went wrong with a job.</summary>
/// <remarks>Adobe's schema <c>ErrorDetails</c>.</remarks>
public sealed record PhotoshopJobError : AdobePayload
{
    /// <summary>Adobe's number for it, such as <c>400401</c>.</summary>
    [JsonPropertyName("errorCode")]
    public string? Code { get; init; }

    /// <summary>In words.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; init; }
}
