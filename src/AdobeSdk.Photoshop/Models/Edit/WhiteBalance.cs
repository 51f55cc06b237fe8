using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The light that counts as white.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<WhiteBalance>))]
public readonly record struct WhiteBalance(string Value) : IOpenEnum<WhiteBalance>
{
    /// <summary>As the camera has it.</summary>
    public static WhiteBalance AsShot { get; } = new("As Shot");

    /// <summary>What is best.</summary>
    public static WhiteBalance Auto { get; } = new("Auto");

    /// <summary>Cloudy.</summary>
    public static WhiteBalance Cloudy { get; } = new("Cloudy");

    /// <summary>One of your own.</summary>
    public static WhiteBalance Custom { get; } = new("Custom");

    /// <summary>Daylight.</summary>
    public static WhiteBalance Daylight { get; } = new("Daylight");

    /// <summary>Flash.</summary>
    public static WhiteBalance Flash { get; } = new("Flash");

    /// <summary>Fluorescent.</summary>
    public static WhiteBalance Fluorescent { get; } = new("Fluorescent");

    /// <summary>Shade.</summary>
    public static WhiteBalance Shade { get; } = new("Shade");

    /// <summary>Tungsten.</summary>
    public static WhiteBalance Tungsten { get; } = new("Tungsten");

    /// <inheritdoc/>
    public static WhiteBalance FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
