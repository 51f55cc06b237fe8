using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A text layer to change. Its name or its id is needed, and not both.</summary>
/// <remarks>Adobe's schema <c>TextOptionsLayer</c>.</remarks>
public sealed record TextLayerChange : AdobePayload
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public int? Id { get; init; }

    /// <summary>Where it is, in pixels.</summary>
    [JsonPropertyName("bounds")]
    public LayerBounds? Bounds { get; init; }

    /// <summary>Whether it is locked.</summary>
    [JsonPropertyName("locked")]
    public bool? Locked { get; init; }

    /// <summary>Whether it is visible.</summary>
    [JsonPropertyName("visible")]
    public bool? Visible { get; init; }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public TextChange? Text { get; init; }
}
