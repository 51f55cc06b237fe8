using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>How hard a PNG is compressed. It loses nothing.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<PngCompression>))]
public readonly record struct PngCompression(string Value) : IOpenEnum<PngCompression>
{
    /// <summary>None.</summary>
    public static PngCompression None { get; } = new("none");

    /// <summary>Very low.</summary>
    public static PngCompression VeryLow { get; } = new("very_low");

    /// <summary>Low.</summary>
    public static PngCompression Low { get; } = new("low");

    /// <summary>Medium low.</summary>
    public static PngCompression MediumLow { get; } = new("medium_low");

    /// <summary>Medium.</summary>
    public static PngCompression Medium { get; } = new("medium");

    /// <summary>Medium high.</summary>
    public static PngCompression MediumHigh { get; } = new("medium_high");

    /// <summary>Default.</summary>
    public static PngCompression Default { get; } = new("default");

    /// <summary>High.</summary>
    public static PngCompression High { get; } = new("high");

    /// <summary>Very high.</summary>
    public static PngCompression VeryHigh { get; } = new("very_high");

    /// <summary>Maximum.</summary>
    public static PngCompression Maximum { get; } = new("maximum");

    /// <inheritdoc/>
    public static PngCompression FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
