using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>One of the reasons why the masking service failed.</summary>
/// <remarks>Adobe's schema <c>ErrorDetails</c>.</remarks>
public sealed record MaskingServiceErrorReason : AdobePayload
{
    /// <summary>The member of the request that it is about.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The reason.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; init; }
}
