using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>Camera and style of a video.</summary>
/// <remarks>Adobe's schema <c>VideoSettingsV3</c>.</remarks>
public sealed record VideoSettings : AdobePayload
{
    /// <summary>How the camera moves.</summary>
    [JsonPropertyName("cameraMotion")]
    public CameraMotion? CameraMotion { get; init; }

    /// <summary>The style.</summary>
    [JsonPropertyName("promptStyle")]
    public VideoPromptStyle? PromptStyle { get; init; }

    /// <summary>From where the camera looks.</summary>
    [JsonPropertyName("shotAngle")]
    public ShotAngle? ShotAngle { get; init; }

    /// <summary>How much of the subject it sees.</summary>
    [JsonPropertyName("shotSize")]
    public ShotSize? ShotSize { get; init; }
}
