using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Whether a text begins at a point or fills an area.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<TextLayerKind>))]
public readonly record struct TextLayerKind(string Value) : IOpenEnum<TextLayerKind>
{
    /// <summary>It begins at a point.</summary>
    public static TextLayerKind Point { get; } = new("point");

    /// <summary>It fills an area.</summary>
    public static TextLayerKind Paragraph { get; } = new("paragraph");

    /// <inheritdoc/>
    public static TextLayerKind FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
