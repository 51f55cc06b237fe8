using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>Settings that only Image Model 5 has.</summary>
/// <remarks>Adobe's schema <c>ModelSpecificPayloadV3</c>.</remarks>
public sealed record ModelSpecificPayload : AdobePayload
{
    /// <summary>The language and region that the image is made for, in RFC 5646 form, such as <c>en-US</c>.</summary>
    [JsonPropertyName("localeCode")]
    public string? LocaleCode { get; init; }

    /// <summary>How long to think about the prompt; <c>speed</c> when left out.</summary>
    [JsonPropertyName("prompt_reasoner")]
    public PromptReasoner? PromptReasoner { get; init; }
}
