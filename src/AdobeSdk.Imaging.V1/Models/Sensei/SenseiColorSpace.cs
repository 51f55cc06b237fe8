using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The colours of a file that Sensei makes.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<SenseiColorSpace>))]
public readonly record struct SenseiColorSpace(string Value) : IOpenEnum<SenseiColorSpace>
{
    /// <summary>Red, green, blue and opacity.</summary>
    public static SenseiColorSpace Rgba { get; } = new("rgba");

    /// <summary>Red, green and blue.</summary>
    public static SenseiColorSpace Rgb { get; } = new("rgb");

    /// <inheritdoc/>
    public static SenseiColorSpace FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
