using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Changes of a whole document.</summary>
/// <remarks>Adobe's schema <c>Document</c>.</remarks>
public sealed record DocumentEdits : AdobePayload
{
    /// <summary>Cuts it.</summary>
    [JsonPropertyName("crop")]
    public DocumentCrop? Crop { get; init; }

    /// <summary>Scales it.</summary>
    [JsonPropertyName("resize")]
    public DocumentResize? Resize { get; init; }

    /// <summary>Cuts its empty edges.</summary>
    [JsonPropertyName("trim")]
    public DocumentTrim? Trim { get; init; }
}
