using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>What auto-crop gives.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<AutoCropOutputType>))]
public readonly record struct AutoCropOutputType(string Value) : IOpenEnum<AutoCropOutputType>
{
    /// <summary>Cropped images.</summary>
    public static AutoCropOutputType Images { get; } = new("images");

    /// <summary>Boxes alone.</summary>
    public static AutoCropOutputType BoundingBoxes { get; } = new("boundingBoxes");

    /// <inheritdoc/>
    public static AutoCropOutputType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
