using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A sixth of the colours.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<HueChannel>))]
public readonly record struct HueChannel(string Value) : IOpenEnum<HueChannel>
{
    /// <summary>Reds.</summary>
    public static HueChannel Reds { get; } = new("REDS");

    /// <summary>Yellows.</summary>
    public static HueChannel Yellows { get; } = new("YELLOWS");

    /// <summary>Greens.</summary>
    public static HueChannel Greens { get; } = new("GREENS");

    /// <summary>Cyans.</summary>
    public static HueChannel Cyans { get; } = new("CYANS");

    /// <summary>Blues.</summary>
    public static HueChannel Blues { get; } = new("BLUES");

    /// <summary>Magentas.</summary>
    public static HueChannel Magentas { get; } = new("MAGENTAS");

    /// <inheritdoc/>
    public static HueChannel FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
