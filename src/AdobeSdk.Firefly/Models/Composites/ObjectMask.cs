using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>Which part of an image is the object.</summary>
/// <remarks>Adobe's schema <c>BaseInputMaskV3</c>.</remarks>
public sealed record ObjectMask : AdobePayload
{
    /// <summary>Where the mask is.</summary>
    [JsonPropertyName("source")]
    public ImageSource? Source { get; init; }
}
