using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The colours that a change is about.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<ColorChannel>))]
public readonly record struct ColorChannel(string Value) : IOpenEnum<ColorChannel>
{
    /// <summary>All of them.</summary>
    public static ColorChannel Master { get; } = new("master");

    /// <inheritdoc/>
    public static ColorChannel FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
