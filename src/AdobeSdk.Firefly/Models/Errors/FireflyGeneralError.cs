using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The body of an error answer of storage, status, cancel, composites and upscale.</summary>
/// <remarks>Adobe's schemas <c>ApiErrorGeneric</c> and <c>ErrorBody</c>.</remarks>
public sealed record FireflyGeneralError : AdobePayload
{
    /// <summary>What went wrong.</summary>
    [JsonPropertyName("error_code")]
    public string? ErrorCode { get; init; }

    /// <summary>What went wrong, in words.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; init; }
}
