using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>One thing that is wrong with a request.</summary>
/// <remarks>Adobe's schema <c>ValidationErrorDetail</c>.</remarks>
public sealed record FireflyValidationDetail : AdobePayload
{
    /// <summary>The path to the member: words and array indexes.</summary>
    [JsonPropertyName("loc")]
    public IReadOnlyList<JsonElement>? Location { get; init; }

    /// <summary>What went wrong, in words.</summary>
    [JsonPropertyName("msg")]
    public string? Message { get; init; }

    /// <summary>The kind of error, such as <c>type_error.enum</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary>More about it, such as the words that are allowed.</summary>
    [JsonPropertyName("ctx")]
    public JsonElement? Context { get; init; }
}
