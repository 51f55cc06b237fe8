using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>What counts as empty when edges are cut.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<TrimBasis>))]
public readonly record struct TrimBasis(string Value) : IOpenEnum<TrimBasis>
{
    /// <summary>Transparent pixels.</summary>
    public static TrimBasis TransparentPixels { get; } = new("transparent_pixels");

    /// <inheritdoc/>
    public static TrimBasis FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
