using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Capitals.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<FontCaps>))]
public readonly record struct FontCaps(string Value) : IOpenEnum<FontCaps>
{
    /// <summary>All of them.</summary>
    public static FontCaps AllCaps { get; } = new("allCaps");

    /// <summary>Small ones.</summary>
    public static FontCaps SmallCaps { get; } = new("smallCaps");

    /// <inheritdoc/>
    public static FontCaps FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
