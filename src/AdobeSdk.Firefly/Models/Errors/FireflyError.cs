using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The body of an error answer.</summary>
/// <remarks>Adobe's schema <c>ApiError</c>.</remarks>
public sealed record FireflyError : AdobePayload
{
    /// <summary>What went wrong.</summary>
    [JsonPropertyName("error_code")]
    public required FireflyErrorCode ErrorCode { get; init; }

    /// <summary>What went wrong, in words.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; init; }

    /// <summary>What is wrong with the request.</summary>
    [JsonPropertyName("validation_errors")]
    public IReadOnlyList<FireflyValidationError>? ValidationErrors { get; init; }

    /// <summary>Where Firefly failed.</summary>
    [JsonPropertyName("stack_trace")]
    public IReadOnlyList<string>? StackTrace { get; init; }
}
