using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Scales a document.</summary>
/// <remarks>Adobe's schema <c>Resize</c>.</remarks>
public sealed record DocumentResize : AdobePayload
{
    /// <summary>Whether width and height keep their relation; they do when left out.</summary>
    [JsonPropertyName("constrainProportions")]
    public bool? ConstrainProportions { get; init; }

    /// <summary>The new height.</summary>
    [JsonPropertyName("height")]
    public DocumentLength? Height { get; init; }

    /// <summary>Whether layers are made pixels.</summary>
    [JsonPropertyName("rasterize")]
    public bool? Rasterize { get; init; }

    /// <summary>How it is scaled; <c>bilinear</c> when left out.</summary>
    [JsonPropertyName("resample")]
    public ResampleMethod? Resample { get; init; }

    /// <summary>The new resolution.</summary>
    [JsonPropertyName("resolution")]
    public ImageResolution? Resolution { get; init; }

    /// <summary>Whether layer styles are scaled; they are when left out.</summary>
    [JsonPropertyName("scaleStyles")]
    public bool? ScaleStyles { get; init; }

    /// <summary>The new width.</summary>
    [JsonPropertyName("width")]
    public DocumentLength? Width { get; init; }
}
