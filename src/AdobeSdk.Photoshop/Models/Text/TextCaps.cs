using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Capitals.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<TextCaps>))]
public readonly record struct TextCaps(string Value) : IOpenEnum<TextCaps>
{
    /// <summary>Normal caps.</summary>
    public static TextCaps NormalCaps { get; } = new("normal_caps");

    /// <summary>Small caps.</summary>
    public static TextCaps SmallCaps { get; } = new("small_caps");

    /// <summary>All caps.</summary>
    public static TextCaps AllCaps { get; } = new("all_caps");

    /// <summary>All small caps.</summary>
    public static TextCaps AllSmallCaps { get; } = new("all_small_caps");

    /// <inheritdoc/>
    public static TextCaps FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
