using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>What <c>/v3/images/adaptive-composite</c> puts together: the object adapts to the scene.</summary>
/// <remarks>Adobe's schema <c>AdaptiveCompositeRequest</c>.</remarks>
public sealed record AdaptiveCompositeRequest : AdobePayload
{
    /// <summary>The scene, and the place in it.</summary>
    [JsonPropertyName("background")]
    public required CompositeBackground Background { get; init; }

    /// <summary>The object.</summary>
    [JsonPropertyName("object")]
    public required AdaptiveCompositeObject Object { get; init; }

    /// <summary>How many composites to make, 1–3; 1 when left out.</summary>
    [JsonPropertyName("numVariations")]
    public int? NumVariations { get; init; }

    /// <summary>
    /// One seed for each variation, 1–3; with <see cref="NumVariations"/>, as many as that. Left out: 333, 222, 111.
    /// </summary>
    [JsonPropertyName("seeds")]
    public IReadOnlyList<long>? Seeds { get; init; }

    /// <summary>How much the object's colours and light follow the scene, 0–1; 0.6 when left out.</summary>
    [JsonPropertyName("harmonization")]
    public double? Harmonization { get; init; }

    /// <summary>How strong its shadow is, 0–1; 1 when left out.</summary>
    [JsonPropertyName("shadowIntensity")]
    public double? ShadowIntensity { get; init; }

    /// <summary>Whether to keep the scene's details inside the mask; not when left out.</summary>
    [JsonPropertyName("preserveBackground")]
    public bool? PreserveBackground { get; init; }

    /// <summary>The format of the result.</summary>
    [JsonPropertyName("output")]
    public CompositeOutputFormat? Output { get; init; }
}
