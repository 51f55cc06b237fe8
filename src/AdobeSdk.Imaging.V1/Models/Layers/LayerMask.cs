using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The mask of a layer.</summary>
/// <remarks>Adobe's schema <c>MaskDetails</c>.</remarks>
public sealed record LayerMask : AdobePayload
{
    /// <summary>The picture that it is: white where the layer shows.</summary>
    [JsonPropertyName("input")]
    public StoredFile? Input { get; init; }

    /// <summary>Whether the layer is clipped to the one below.</summary>
    [JsonPropertyName("clip")]
    public bool? Clip { get; init; }

    /// <summary>Whether the mask is used.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; init; }

    /// <summary>Whether it moves with the layer.</summary>
    [JsonPropertyName("linked")]
    public bool? Linked { get; init; }

    /// <summary>How far it is moved, in pixels.</summary>
    [JsonPropertyName("offset")]
    public MaskOffset? Offset { get; init; }
}
