using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How an image is blurred by depth.</summary>
/// <remarks>Adobe's schema <c>DepthBlurDetails</c>.</remarks>
public sealed record DepthBlurOptions : AdobePayload
{
    /// <summary>How far away what is sharp is: 0 is nearest, 100 furthest.</summary>
    [JsonPropertyName("focalDistance")]
    public int? FocalDistance { get; init; }

    /// <summary>How deep it is, 0–100.</summary>
    [JsonPropertyName("focalRange")]
    public int? FocalRange { get; init; }

    /// <summary>A point that is sharp.</summary>
    [JsonPropertyName("focalSelector")]
    public FocalPoint? FocalPoint { get; init; }

    /// <summary>Whether the subject is sharp, whatever its distance; it is not when left out.</summary>
    [JsonPropertyName("focusSubject")]
    public bool? FocusSubject { get; init; }

    /// <summary>How much the rest is blurred, 0–100; 50 when left out.</summary>
    [JsonPropertyName("blurStrength")]
    public int? BlurStrength { get; init; }

    /// <summary>Haze, 0–100.</summary>
    [JsonPropertyName("haze")]
    public int? Haze { get; init; }

    /// <summary>Colder or warmer, −50–50.</summary>
    [JsonPropertyName("temp")]
    public int? Temperature { get; init; }

    /// <summary>Tint, −50–50.</summary>
    [JsonPropertyName("tint")]
    public int? Tint { get; init; }

    /// <summary>Saturation, −50–50.</summary>
    [JsonPropertyName("saturation")]
    public int? Saturation { get; init; }

    /// <summary>Brightness, −50–50.</summary>
    [JsonPropertyName("brightness")]
    public int? Brightness { get; init; }

    /// <summary>Grain, 0–100.</summary>
    [JsonPropertyName("grain")]
    public int? Grain { get; init; }
}
