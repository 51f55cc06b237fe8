using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>What counts as empty at a document's edges.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<TrimBase>))]
public readonly record struct TrimBase(string Value) : IOpenEnum<TrimBase>
{
    /// <summary>Transparent pixels.</summary>
    public static TrimBase TransparentPixels { get; } = new("transparentPixels");

    /// <inheritdoc/>
    public static TrimBase FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
