using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>What auto-crop does.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<AutoCropMode>))]
public readonly record struct AutoCropMode(string Value) : IOpenEnum<AutoCropMode>
{
    /// <summary>Crops to aspect ratios around what matters.</summary>
    public static AutoCropMode SmartCrop { get; } = new("smartCrop");

    /// <summary>Crops to aspect ratios around what is asked for.</summary>
    public static AutoCropMode SubjectCrop { get; } = new("subjectCrop");

    /// <summary>Finds all objects.</summary>
    public static AutoCropMode FullSceneDetection { get; } = new("fullSceneDetection");

    /// <summary>Finds the objects that are asked for.</summary>
    public static AutoCropMode ObjectDetection { get; } = new("objectDetection");

    /// <inheritdoc/>
    public static AutoCropMode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
