using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>What to do where a font is missing.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<MissingFontStrategy>))]
public readonly record struct MissingFontStrategy(string Value) : IOpenEnum<MissingFontStrategy>
{
    /// <summary>The job fails.</summary>
    public static MissingFontStrategy Fail { get; } = new("fail");

    /// <summary>The default font is taken.</summary>
    public static MissingFontStrategy UseDefault { get; } = new("use_default");

    /// <inheritdoc/>
    public static MissingFontStrategy FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
