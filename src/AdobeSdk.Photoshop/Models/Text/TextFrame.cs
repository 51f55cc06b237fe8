using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The point or the area that a text stands in.</summary>
/// <remarks>Adobe's schema <c>TextFrame</c>.</remarks>
[JsonConverter(typeof(TextFrameConverter))]
public abstract record TextFrame : AdobePayload
{
    /// <summary>Point or area.</summary>
    [JsonPropertyName("type")]
    public abstract TextFrameType Type { get; }
}
