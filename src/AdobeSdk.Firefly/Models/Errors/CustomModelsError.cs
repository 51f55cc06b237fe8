using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The body of an error answer of the custom models.</summary>
/// <remarks>Adobe's schema <c>ErrorResponse</c>.</remarks>
public sealed record CustomModelsError : AdobePayload
{
    /// <summary>The kind of error.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; init; }

    /// <summary>What went wrong, in words.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; init; }
}
