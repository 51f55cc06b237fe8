using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A layer of a document that is made.</summary>
/// <remarks>Adobe's schema <c>DocumentCreateLayer</c>.</remarks>
public sealed record NewLayer : AdobePayload
{
    /// <summary>What kind of layer it is.</summary>
    [JsonPropertyName("type")]
    public required LayerKind Type { get; init; }

    /// <summary>
    /// The image that is in it. Needed for pixels and smart objects; Adobe's description has it for all layers.
    /// </summary>
    [JsonPropertyName("input")]
    public StoredFile? Input { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Whether it is locked.</summary>
    [JsonPropertyName("locked")]
    public bool? Locked { get; init; }

    /// <summary>Whether it is visible; it is when left out.</summary>
    [JsonPropertyName("visible")]
    public bool? Visible { get; init; }

    /// <summary>What an adjustment layer changes.</summary>
    [JsonPropertyName("adjustments")]
    public AdjustmentValues? Adjustments { get; init; }

    /// <summary>Where it is, in pixels.</summary>
    [JsonPropertyName("bounds")]
    public LayerBounds? Bounds { get; init; }

    /// <summary>The layers in it, if it is a group.</summary>
    [JsonPropertyName("children")]
    public IReadOnlyList<ChildLayer>? Children { get; init; }

    /// <summary>Its mask.</summary>
    [JsonPropertyName("mask")]
    public LayerMask? Mask { get; init; }

    /// <summary>How a smart object holds its content.</summary>
    [JsonPropertyName("smartObject")]
    public SmartObjectLink? SmartObject { get; init; }

    /// <summary>What a fill layer is filled with.</summary>
    [JsonPropertyName("fill")]
    public SolidFill? Fill { get; init; }

    /// <summary>The text of a text layer.</summary>
    [JsonPropertyName("text")]
    public LayerText? Text { get; init; }

    /// <summary>How it is blended with what is below.</summary>
    [JsonPropertyName("blendOptions")]
    public LayerBlend? BlendOptions { get; init; }
}
