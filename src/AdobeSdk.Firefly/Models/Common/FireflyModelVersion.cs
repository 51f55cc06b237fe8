using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>A Firefly model, as the header <c>x-model-version</c> names it.</summary>
/// <remarks>Each operation allows some of them; another one is answered with 422.</remarks>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<FireflyModelVersion>))]
public readonly record struct FireflyModelVersion(string Value) : IOpenEnum<FireflyModelVersion>
{
    /// <summary>Image Model 3, the default of generate and generate-similar.</summary>
    public static FireflyModelVersion Image3 { get; } = new("image3");

    /// <summary>A custom model trained on Image Model 3; the request names it in <c>customModelId</c>.</summary>
    public static FireflyModelVersion Image3Custom { get; } = new("image3_custom");

    /// <summary>Image Model 4: simple subjects, fast.</summary>
    public static FireflyModelVersion Image4Standard { get; } = new("image4_standard");

    /// <summary>Image Model 4 Ultra: photo-realistic scenes in detail.</summary>
    public static FireflyModelVersion Image4Ultra { get; } = new("image4_ultra");

    /// <summary>A custom model trained on Image Model 4; the request names it in <c>customModelId</c>.</summary>
    public static FireflyModelVersion Image4Custom { get; } = new("image4_custom");

    /// <summary>Image Model 5, the one model of <c>/v4/images/generate-async</c>.</summary>
    public static FireflyModelVersion Image5 { get; } = new("image5");

    /// <summary>The one model of <c>/v3/images/upscale</c>.</summary>
    public static FireflyModelVersion PreciseUpsamplerV1 { get; } = new("precise_upsampler_v1");

    /// <summary>The one model of <c>/v3/videos/generate</c>.</summary>
    public static FireflyModelVersion Video1Standard { get; } = new("video1_standard");

    /// <inheritdoc/>
    public static FireflyModelVersion FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
