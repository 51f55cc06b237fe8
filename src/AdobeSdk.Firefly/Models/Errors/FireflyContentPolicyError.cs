using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The body of an answer with status 451: prompt, input or output was refused.</summary>
/// <remarks>Adobe's schema <c>ContentPolicyErrorResponse</c>.</remarks>
public sealed record FireflyContentPolicyError : AdobePayload
{
    /// <summary>Why.</summary>
    [JsonPropertyName("error_code")]
    public required FireflyErrorCode ErrorCode { get; init; }

    /// <summary>What went wrong, in words.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; init; }
}
