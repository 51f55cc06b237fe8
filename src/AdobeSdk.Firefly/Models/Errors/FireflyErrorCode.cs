using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>
/// Firefly's words for what went wrong: compare them with <see cref="AdobeApiException.ErrorCode"/>.
/// </summary>
/// <remarks>
/// Adobe's schemas <c>ColligoErrorCodeAsyncV3</c>, <c>ValidationErrorCode422</c>, <c>ContentPolicyErrorCode451</c>,
/// <c>ColliogAsyncStatusErrorCodeV3</c> and <c>ColligoAsyncCancelErrorCodeV3</c>.
/// </remarks>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<FireflyErrorCode>))]
public readonly record struct FireflyErrorCode(string Value) : IOpenEnum<FireflyErrorCode>
{
    /// <summary>A member of the request is wrong (422).</summary>
    public static FireflyErrorCode ValidationError { get; } = new("validation_error");

    /// <summary>An input's content credentials forbid its use (422).</summary>
    public static FireflyErrorCode CaiAssertionViolation { get; } = new("cai_assertion_violation_error");

    /// <summary>Firefly failed.</summary>
    public static FireflyErrorCode RuntimeError { get; } = new("runtime_error");

    /// <summary>Firefly took too long (408).</summary>
    public static FireflyErrorCode TimeoutError { get; } = new("timeout_error");

    /// <summary>Too many requests (429).</summary>
    public static FireflyErrorCode RateLimited { get; } = new("rate_limited");

    /// <summary>Not allowed or no quota left (403).</summary>
    public static FireflyErrorCode AccessError { get; } = new("access_error");

    /// <summary>The body's content type is wrong (415).</summary>
    public static FireflyErrorCode InvalidContentType { get; } = new("invalid_content_type");

    /// <summary>The body is empty (400).</summary>
    public static FireflyErrorCode EmptyInputBody { get; } = new("empty_input_body");

    /// <summary>The request is wrong (400).</summary>
    public static FireflyErrorCode BadRequest { get; } = new("bad_request");

    /// <summary>Refused for legal reasons (451).</summary>
    public static FireflyErrorCode LegalError { get; } = new("legal_error");

    /// <summary>The prompt breaks the content policy (451).</summary>
    public static FireflyErrorCode PromptUnsafe { get; } = new("prompt_unsafe");

    /// <summary>The prompt names somebody or something that is denied (451).</summary>
    public static FireflyErrorCode PromptEntityDenied { get; } = new("prompt_entity_denied");

    /// <summary>The generated image breaks the content policy (451).</summary>
    public static FireflyErrorCode ImageUnsafe { get; } = new("image_unsafe");

    /// <summary>The generated video breaks the content policy (451).</summary>
    public static FireflyErrorCode VideoUnsafe { get; } = new("video_unsafe");

    /// <summary>A reference image breaks the content policy (451).</summary>
    public static FireflyErrorCode ReferenceImageUnsafe { get; } = new("reference_image_unsafe_error");

    /// <summary>An input breaks the content policy (451).</summary>
    public static FireflyErrorCode InputMediaUnsafe { get; } = new("input_media_unsafe");

    /// <summary>There is no such job (404).</summary>
    public static FireflyErrorCode UnknownJobId { get; } = new("unknown_job_id");

    /// <summary>The job to cancel ran out of time.</summary>
    public static FireflyErrorCode JobTimeout { get; } = new("job_timeout");

    /// <summary>The job to cancel is done.</summary>
    public static FireflyErrorCode JobCompleted { get; } = new("job_completed");

    /// <summary>The job to cancel was cancelled before.</summary>
    public static FireflyErrorCode JobAlreadyCanceled { get; } = new("job_already_canceled");

    /// <summary>The job could not be cancelled.</summary>
    public static FireflyErrorCode JobCancelFailed { get; } = new("job_cancel_failed");

    /// <inheritdoc/>
    public static FireflyErrorCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
