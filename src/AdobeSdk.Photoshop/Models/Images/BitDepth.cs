using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Bits a channel.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<BitDepth>))]
public readonly record struct BitDepth(string Value) : IOpenEnum<BitDepth>
{
    /// <summary>1 bit.</summary>
    public static BitDepth One { get; } = new("1");

    /// <summary>8 bits.</summary>
    public static BitDepth Eight { get; } = new("8");

    /// <summary>16 bits.</summary>
    public static BitDepth Sixteen { get; } = new("16");

    /// <summary>32 bits.</summary>
    public static BitDepth ThirtyTwo { get; } = new("32");

    /// <inheritdoc/>
    public static BitDepth FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
