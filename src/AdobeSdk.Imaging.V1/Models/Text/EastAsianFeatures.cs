using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>What East Asian scripts need.</summary>
/// <remarks>Adobe's schema <c>EastAsianFeatures</c>.</remarks>
public sealed record EastAsianFeatures : AdobePayload
{
    /// <summary>The direction of the base line.</summary>
    [JsonPropertyName("textStyle")]
    public EastAsianTextStyle? Style { get; init; }
}
