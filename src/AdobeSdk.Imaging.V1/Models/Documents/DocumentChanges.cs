using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Changes of a whole document.</summary>
/// <remarks>Adobe's schema <c>OperationDocument</c>.</remarks>
public sealed record DocumentChanges : AdobePayload
{
    /// <summary>The part that stays.</summary>
    [JsonPropertyName("canvasSize")]
    public CanvasSize? CanvasSize { get; init; }

    /// <summary>The size that it is scaled to.</summary>
    [JsonPropertyName("imageSize")]
    public ImageSize? ImageSize { get; init; }

    /// <summary>Cuts empty edges off.</summary>
    [JsonPropertyName("trim")]
    public TransparencyTrim? Trim { get; init; }
}
