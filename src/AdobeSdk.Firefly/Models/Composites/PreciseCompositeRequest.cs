using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>What <c>/v3/images/precise-composite</c> puts together: the object keeps its look.</summary>
/// <remarks>Adobe's schema <c>PreciseCompositeRequest</c>.</remarks>
public sealed record PreciseCompositeRequest : AdobePayload
{
    /// <summary>The scene, and the place in it.</summary>
    [JsonPropertyName("background")]
    public required CompositeBackground Background { get; init; }

    /// <summary>The object.</summary>
    [JsonPropertyName("object")]
    public required PreciseCompositeObject Object { get; init; }

    /// <summary>How many composites to make, 1–3; 1 when left out.</summary>
    [JsonPropertyName("numVariations")]
    public int? NumVariations { get; init; }

    /// <summary>
    /// One seed for each variation, 1–3; with <see cref="NumVariations"/>, as many as that. Left out: 333, 222, 111.
    /// </summary>
    [JsonPropertyName("seeds")]
    public IReadOnlyList<long>? Seeds { get; init; }

    /// <summary>0 harmonises the object fully with the scene, 1 keeps it as it is; 0.5 when left out.</summary>
    [JsonPropertyName("blend")]
    public double? Blend { get; init; }

    /// <summary>The format of the result.</summary>
    [JsonPropertyName("output")]
    public CompositeOutputFormat? Output { get; init; }
}
