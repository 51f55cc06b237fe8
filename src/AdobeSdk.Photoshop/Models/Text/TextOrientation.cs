using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Whether a text runs across or down.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<TextOrientation>))]
public readonly record struct TextOrientation(string Value) : IOpenEnum<TextOrientation>
{
    /// <summary>Horizontal.</summary>
    public static TextOrientation Horizontal { get; } = new("horizontal");

    /// <summary>Vertical.</summary>
    public static TextOrientation Vertical { get; } = new("vertical");

    /// <inheritdoc/>
    public static TextOrientation FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
