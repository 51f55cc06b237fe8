using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>
/// A change of a layer: exactly one of <see cref="Edit"/>, <see cref="Move"/>, <see cref="Add"/> and <see cref="Delete"/>
/// says which.
/// </summary>
/// <remarks>Adobe's schema <c>DocumentOperationLayer</c>.</remarks>
public sealed record LayerChange : AdobePayload
{
    /// <summary>Says that a layer which is there is changed.</summary>
    [JsonPropertyName("edit")]
    public LayerRevision? Edit { get; init; }

    /// <summary>Says that it is moved, and where to.</summary>
    [JsonPropertyName("move")]
    public LayerMove? Move { get; init; }

    /// <summary>Says that it is added, and where.</summary>
    [JsonPropertyName("add")]
    public LayerPosition? Add { get; init; }

    /// <summary>Says that it is deleted. Adobe's description requires it for each change, its examples do not.</summary>
    [JsonPropertyName("delete")]
    public LayerDeletion? Delete { get; init; }

    /// <summary>
    /// The id of a layer that is there. It or <see cref="Name"/> is needed; Adobe's description requires it for new layers
    /// as well.
    /// </summary>
    [JsonPropertyName("id")]
    public int? Id { get; init; }

    /// <summary>Its place in the stack; only for one that is deleted.</summary>
    [JsonPropertyName("index")]
    public int? Index { get; init; }

    /// <summary>The layers in it, if it is a group.</summary>
    [JsonPropertyName("children")]
    public IReadOnlyList<ChildLayer>? Children { get; init; }

    /// <summary>What kind of layer it is.</summary>
    [JsonPropertyName("type")]
    public LayerKind? Type { get; init; }

    /// <summary>The image that is in it.</summary>
    [JsonPropertyName("input")]
    public StoredFile? Input { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Whether it is locked.</summary>
    [JsonPropertyName("locked")]
    public bool? Locked { get; init; }

    /// <summary>Whether it is visible; a new one is when left out.</summary>
    [JsonPropertyName("visible")]
    public bool? Visible { get; init; }

    /// <summary>What an adjustment layer changes.</summary>
    [JsonPropertyName("adjustments")]
    public AdjustmentValues? Adjustments { get; init; }

    /// <summary>Its mask.</summary>
    [JsonPropertyName("mask")]
    public LayerMask? Mask { get; init; }

    /// <summary>Where it is, in pixels.</summary>
    [JsonPropertyName("bounds")]
    public LayerBounds? Bounds { get; init; }

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

    /// <summary>Where it is from left to right in the document.</summary>
    [JsonPropertyName("horizontalAlign")]
    public HorizontalAlign? HorizontalAlign { get; init; }

    /// <summary>Where it is from top to bottom in the document.</summary>
    [JsonPropertyName("verticalAlign")]
    public VerticalAlign? VerticalAlign { get; init; }

    /// <summary>Whether it is scaled to fill the whole document.</summary>
    [JsonPropertyName("fillToCanvas")]
    public bool? FillToCanvas { get; init; }
}
