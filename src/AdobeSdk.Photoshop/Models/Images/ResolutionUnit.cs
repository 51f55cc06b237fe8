using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The unit of a resolution.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<ResolutionUnit>))]
public readonly record struct ResolutionUnit(string Value) : IOpenEnum<ResolutionUnit>
{
    /// <summary>Pixels an inch.</summary>
    public static ResolutionUnit PixelsPerInch { get; } = new("density_unit");

    /// <inheritdoc/>
    public static ResolutionUnit FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
