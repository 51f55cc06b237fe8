using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Whether characters stand higher or lower.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<BaselineShift>))]
public readonly record struct BaselineShift(string Value) : IOpenEnum<BaselineShift>
{
    /// <summary>Lower.</summary>
    public static BaselineShift Subscript { get; } = new("subScript");

    /// <summary>Higher.</summary>
    public static BaselineShift Superscript { get; } = new("superScript");

    /// <inheritdoc/>
    public static BaselineShift FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
