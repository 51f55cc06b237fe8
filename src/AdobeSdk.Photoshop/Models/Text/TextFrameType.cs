using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>What a text stands in.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<TextFrameType>))]
public readonly record struct TextFrameType(string Value) : IOpenEnum<TextFrameType>
{
    /// <summary>Point.</summary>
    public static TextFrameType Point { get; } = new("point");

    /// <summary>Area.</summary>
    public static TextFrameType Area { get; } = new("area");

    /// <inheritdoc/>
    public static TextFrameType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
