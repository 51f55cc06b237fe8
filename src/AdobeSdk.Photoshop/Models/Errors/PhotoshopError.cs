using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Why a request was refused.</summary>
/// <remarks>Adobe's schema <c>ErrorResponse</c>.</remarks>
public sealed record PhotoshopError : AdobePayload
{
    /// <summary>Adobe's word or number for it.</summary>
    [JsonPropertyName("error_code")]
    public string? ErrorCode { get; init; }

    /// <summary>All reasons, if there are several.</summary>
    [JsonPropertyName("errors")]
    public IReadOnlyList<PhotoshopErrorDetail>? Errors { get; init; }

    /// <summary>In words.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; init; }
}
