using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>What happens where a font is missing.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<MissingFonts>))]
public readonly record struct MissingFonts(string Value) : IOpenEnum<MissingFonts>
{
    /// <summary>The default font is taken.</summary>
    public static MissingFonts UseDefault { get; } = new("useDefault");

    /// <summary>The job fails.</summary>
    public static MissingFonts Fail { get; } = new("fail");

    /// <inheritdoc/>
    public static MissingFonts FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
