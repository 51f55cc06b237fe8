using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>One of the reasons why a request was refused.</summary>
/// <remarks>Adobe's schema <c>ValidationError</c>.</remarks>
public sealed record PhotoshopErrorDetail : AdobePayload
{
    /// <summary>Adobe's word or number for it.</summary>
    [JsonPropertyName("error_code")]
    public string? ErrorCode { get; init; }

    /// <summary>In words.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; init; }
}
