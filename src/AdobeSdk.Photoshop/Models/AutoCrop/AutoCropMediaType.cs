using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A format that auto-crop reads.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<AutoCropMediaType>))]
public readonly record struct AutoCropMediaType(string Value) : IOpenEnum<AutoCropMediaType>
{
    /// <summary>JPEG.</summary>
    public static AutoCropMediaType Jpeg { get; } = new("image/jpeg");

    /// <summary>PNG.</summary>
    public static AutoCropMediaType Png { get; } = new("image/png");

    /// <summary>WebP.</summary>
    public static AutoCropMediaType Webp { get; } = new("image/webp");

    /// <inheritdoc/>
    public static AutoCropMediaType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
