using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A layer in a group.</summary>
/// <remarks>Adobe's schema <c>ChildrenLayerDetails</c>.</remarks>
public sealed record ChildLayer : AdobePayload
{
    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public int? Id { get; init; }

    /// <summary>Its place in the group.</summary>
    [JsonPropertyName("index")]
    public int? Index { get; init; }

    /// <summary>A pre-signed URL of its small picture, if thumbnails were asked for.</summary>
    [JsonPropertyName("thumbnail")]
    public Uri? Thumbnail { get; init; }

    /// <summary>What kind of layer it is.</summary>
    [JsonPropertyName("type")]
    public LayerKind? Type { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Whether it is locked.</summary>
    [JsonPropertyName("locked")]
    public bool? Locked { get; init; }

    /// <summary>Whether it is visible.</summary>
    [JsonPropertyName("visible")]
    public bool? Visible { get; init; }

    /// <summary>What an adjustment layer changes.</summary>
    [JsonPropertyName("adjustments")]
    public AdjustmentValues? Adjustments { get; init; }

    /// <summary>Where it is, in pixels.</summary>
    [JsonPropertyName("bounds")]
    public LayerBounds? Bounds { get; init; }

    /// <summary>How it is blended with what is below.</summary>
    [JsonPropertyName("blendOptions")]
    public LayerBlend? BlendOptions { get; init; }

    /// <summary>Its mask.</summary>
    [JsonPropertyName("mask")]
    public ManifestMask? Mask { get; init; }

    /// <summary>What a smart object holds.</summary>
    [JsonPropertyName("smartObject")]
    public ManifestSmartObject? SmartObject { get; init; }

    /// <summary>What a fill layer is filled with.</summary>
    [JsonPropertyName("fill")]
    public SolidFill? Fill { get; init; }

    /// <summary>The text of a text layer.</summary>
    [JsonPropertyName("text")]
    public LayerText? Text { get; init; }

    /// <summary>The layers in it, if it is a group. Groups lie in groups, which Adobe's description leaves out.</summary>
    [JsonPropertyName("children")]
    public IReadOnlyList<ChildLayer>? Children { get; init; }

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() => $"ChildLayer {{ Id = {Id}, Index = {Index}, Type = {Type}, Name = {Name}, Locked = {Locked}, Visible = {Visible}, Adjustments = {Adjustments}, Bounds = {Bounds}, BlendOptions = {BlendOptions}, Mask = {Mask}, SmartObject = {SmartObject}, Fill = {Fill}, Text = {Text}, Children = {Children}, Thumbnail = {WithoutSignature(Thumbnail)} }}";
}
