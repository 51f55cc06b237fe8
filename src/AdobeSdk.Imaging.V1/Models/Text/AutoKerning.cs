using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How pairs of characters are moved.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<AutoKerning>))]
public readonly record struct AutoKerning(string Value) : IOpenEnum<AutoKerning>
{
    /// <summary>By their shapes.</summary>
    public static AutoKerning Optical { get; } = new("opticalKern");

    /// <summary>By the font's own pairs.</summary>
    public static AutoKerning Metrics { get; } = new("metricsKern");

    /// <inheritdoc/>
    public static AutoKerning FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
