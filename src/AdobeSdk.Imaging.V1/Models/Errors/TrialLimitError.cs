using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>That the free trial is used up.</summary>
/// <remarks>Adobe's schema <c>TrialLimitExceededError</c>.</remarks>
public sealed record TrialLimitError : AdobePayload
{
    /// <summary>The kind of error.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary>Adobe's code for it; a service may send a number.</summary>
    [JsonPropertyName("code")]
    [JsonConverter(typeof(TextOrNumberConverter))]
    public string? Code { get; init; }

    /// <summary>In words.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>What to do.</summary>
    [JsonPropertyName("details")]
    public string? Details { get; init; }
}
