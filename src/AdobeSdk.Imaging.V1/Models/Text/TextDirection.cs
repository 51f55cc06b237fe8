using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The direction of a text's lines.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<TextDirection>))]
public readonly record struct TextDirection(string Value) : IOpenEnum<TextDirection>
{
    /// <summary>Horizontal.</summary>
    public static TextDirection Horizontal { get; } = new("horizontal");

    /// <summary>Vertical.</summary>
    public static TextDirection Vertical { get; } = new("vertical");

    /// <inheritdoc/>
    public static TextDirection FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
