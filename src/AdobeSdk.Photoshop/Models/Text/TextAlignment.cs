using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>How lines are aligned.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<TextAlignment>))]
public readonly record struct TextAlignment(string Value) : IOpenEnum<TextAlignment>
{
    /// <summary>Left.</summary>
    public static TextAlignment Left { get; } = new("left");

    /// <summary>Center.</summary>
    public static TextAlignment Center { get; } = new("center");

    /// <summary>Right.</summary>
    public static TextAlignment Right { get; } = new("right");

    /// <summary>Justify.</summary>
    public static TextAlignment Justify { get; } = new("justify");

    /// <summary>Justify left.</summary>
    public static TextAlignment JustifyLeft { get; } = new("justify_left");

    /// <summary>Justify right.</summary>
    public static TextAlignment JustifyRight { get; } = new("justify_right");

    /// <summary>Justify center.</summary>
    public static TextAlignment JustifyCenter { get; } = new("justify_center");

    /// <inheritdoc/>
    public static TextAlignment FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
