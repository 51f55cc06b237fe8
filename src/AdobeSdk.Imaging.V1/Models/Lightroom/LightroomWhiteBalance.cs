using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The light that counts as white.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<LightroomWhiteBalance>))]
public readonly record struct LightroomWhiteBalance(string Value) : IOpenEnum<LightroomWhiteBalance>
{
    /// <summary>As the camera had it.</summary>
    public static LightroomWhiteBalance AsShot { get; } = new("As Shot");

    /// <summary>As Lightroom finds it.</summary>
    public static LightroomWhiteBalance Auto { get; } = new("Auto");

    /// <summary>Clouds.</summary>
    public static LightroomWhiteBalance Cloudy { get; } = new("Cloudy");

    /// <summary>Of your own.</summary>
    public static LightroomWhiteBalance Custom { get; } = new("Custom");

    /// <summary>Daylight.</summary>
    public static LightroomWhiteBalance Daylight { get; } = new("Daylight");

    /// <summary>A flash.</summary>
    public static LightroomWhiteBalance Flash { get; } = new("Flash");

    /// <summary>Fluorescent lamps.</summary>
    public static LightroomWhiteBalance Fluorescent { get; } = new("Fluorescent");

    /// <summary>Shade.</summary>
    public static LightroomWhiteBalance Shade { get; } = new("Shade");

    /// <summary>Light bulbs.</summary>
    public static LightroomWhiteBalance Tungsten { get; } = new("Tungsten");

    /// <inheritdoc/>
    public static LightroomWhiteBalance FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
