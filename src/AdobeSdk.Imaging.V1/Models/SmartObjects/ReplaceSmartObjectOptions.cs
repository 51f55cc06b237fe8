using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Smart objects to make or to replace.</summary>
/// <remarks>Adobe's schema <c>SmartObjectOptions</c>.</remarks>
public sealed record ReplaceSmartObjectOptions : AdobePayload
{
    /// <summary>Their layers.</summary>
    [JsonPropertyName("layers")]
    public required IReadOnlyList<SmartObjectLayer> Layers { get; init; }
}
