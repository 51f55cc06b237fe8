using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>How edges of characters are smoothed.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<TextAntiAliasing>))]
public readonly record struct TextAntiAliasing(string Value) : IOpenEnum<TextAntiAliasing>
{
    /// <summary>None.</summary>
    public static TextAntiAliasing None { get; } = new("none");

    /// <summary>Sharp.</summary>
    public static TextAntiAliasing Sharp { get; } = new("sharp");

    /// <summary>Crisp.</summary>
    public static TextAntiAliasing Crisp { get; } = new("crisp");

    /// <summary>Strong.</summary>
    public static TextAntiAliasing Strong { get; } = new("strong");

    /// <summary>Smooth.</summary>
    public static TextAntiAliasing Smooth { get; } = new("smooth");

    /// <inheritdoc/>
    public static TextAntiAliasing FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
