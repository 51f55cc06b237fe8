using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How a smart object holds its content.</summary>
/// <remarks>Adobe's schema <c>SmartObject</c>.</remarks>
public sealed record SmartObjectLink : AdobePayload
{
    /// <summary>Whether it is linked and not embedded; Adobe embeds alone.</summary>
    [JsonPropertyName("linked")]
    public bool? Linked { get; init; }
}
