using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>How a layer looks and where it stands.</summary>
public abstract record VisibleLayer : LayerEdit
{
    /// <summary>How it is blended with what is below.</summary>
    [JsonPropertyName("blendOptions")]
    public BlendOptions? BlendOptions { get; init; }

    /// <summary>Whether it is shown; a new one is when left out.</summary>
    [JsonPropertyName("isVisible")]
    public bool? IsVisible { get; init; }

    /// <summary>
    /// What of it cannot be changed. <c>none</c> and <c>all</c> stand alone; nothing is changed when left out or empty.
    /// </summary>
    [JsonPropertyName("protection")]
    public IReadOnlyList<LayerProtection>? Protection { get; init; }

    /// <summary>Where it stands, and how it is turned and scaled.</summary>
    [JsonPropertyName("transform")]
    public LayerTransform? Transform { get; init; }

    /// <summary>How it is fitted into the document. Text is scaled with its layer: for exact sizes, <c>none</c>.</summary>
    [JsonPropertyName("transformMode")]
    public TransformMode? TransformMode { get; init; }

    /// <summary>The kind of layer.</summary>
    [JsonPropertyName("type")]
    public abstract LayerType Type { get; }
}
