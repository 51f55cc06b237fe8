using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The quality of a JPEG.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<JpegQuality>))]
public readonly record struct JpegQuality(string Value) : IOpenEnum<JpegQuality>
{
    /// <summary>Very poor.</summary>
    public static JpegQuality VeryPoor { get; } = new("very_poor");

    /// <summary>Poor.</summary>
    public static JpegQuality Poor { get; } = new("poor");

    /// <summary>Low.</summary>
    public static JpegQuality Low { get; } = new("low");

    /// <summary>Medium.</summary>
    public static JpegQuality Medium { get; } = new("medium");

    /// <summary>High.</summary>
    public static JpegQuality High { get; } = new("high");

    /// <summary>Maximum.</summary>
    public static JpegQuality Maximum { get; } = new("maximum");

    /// <summary>The most that Photoshop itself offers.</summary>
    public static JpegQuality PhotoshopMax { get; } = new("photoshop_max");

    /// <inheritdoc/>
    public static JpegQuality FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
