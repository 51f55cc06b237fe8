using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How a text's edges are made smooth.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<AntiAliasing>))]
public readonly record struct AntiAliasing(string Value) : IOpenEnum<AntiAliasing>
{
    /// <summary>Not at all.</summary>
    public static AntiAliasing None { get; } = new("antiAliasNone");

    /// <summary>Sharp.</summary>
    public static AntiAliasing Sharp { get; } = new("antiAliasSharp");

    /// <summary>Crisp.</summary>
    public static AntiAliasing Crisp { get; } = new("antiAliasCrisp");

    /// <summary>Strong.</summary>
    public static AntiAliasing Strong { get; } = new("antiAliasStrong");

    /// <summary>Smooth.</summary>
    public static AntiAliasing Smooth { get; } = new("antiAliasSmooth");

    /// <summary>As the system does on LCDs.</summary>
    public static AntiAliasing PlatformLcd { get; } = new("antiAliasPlatformLCD");

    /// <summary>As the system does in greys.</summary>
    public static AntiAliasing PlatformGray { get; } = new("antiAliasPlatformGray");

    /// <inheritdoc/>
    public static AntiAliasing FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
