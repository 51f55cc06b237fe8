using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The body of an answer with status 422.</summary>
/// <remarks>Adobe's schema <c>ValidationErrorResponse</c>.</remarks>
public sealed record FireflyValidationFailure : AdobePayload
{
    /// <summary>What went wrong.</summary>
    [JsonPropertyName("error_code")]
    public required FireflyErrorCode ErrorCode { get; init; }

    /// <summary>What went wrong, in words.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; init; }

    /// <summary>What is wrong with the request.</summary>
    [JsonPropertyName("validation_errors")]
    public IReadOnlyList<FireflyValidationDetail>? ValidationErrors { get; init; }
}
