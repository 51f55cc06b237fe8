using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The direction of an East Asian base line.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<EastAsianTextStyle>))]
public readonly record struct EastAsianTextStyle(string Value) : IOpenEnum<EastAsianTextStyle>
{
    /// <summary>Across.</summary>
    public static EastAsianTextStyle Cross { get; } = new("cross");

    /// <summary>Rotated.</summary>
    public static EastAsianTextStyle Rotated { get; } = new("rotated");

    /// <summary>With the stream; Adobe spells it so.</summary>
    public static EastAsianTextStyle WithStream { get; } = new("withSream");

    /// <inheritdoc/>
    public static EastAsianTextStyle FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
