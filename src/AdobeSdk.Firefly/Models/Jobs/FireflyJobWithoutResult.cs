using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>A job that is waiting, at work, failed, cancelled or out of time.</summary>
/// <remarks>Adobe's schema <c>JobPollPayload</c>.</remarks>
public sealed record FireflyJobWithoutResult : FireflyJobStatus
{
    /// <summary>What went wrong, if something did.</summary>
    [JsonPropertyName("error_code")]
    public string? ErrorCode { get; init; }

    /// <summary>What went wrong, in words.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; init; }
}
