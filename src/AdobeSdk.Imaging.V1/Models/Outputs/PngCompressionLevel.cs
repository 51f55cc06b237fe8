using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How hard a PNG is compressed.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<PngCompressionLevel>))]
public readonly record struct PngCompressionLevel(string Value) : IOpenEnum<PngCompressionLevel>
{
    /// <summary>A small file, written slowly.</summary>
    public static PngCompressionLevel Small { get; } = new("small");

    /// <summary>Between.</summary>
    public static PngCompressionLevel Medium { get; } = new("medium");

    /// <summary>A large file, written fast.</summary>
    public static PngCompressionLevel Large { get; } = new("large");

    /// <inheritdoc/>
    public static PngCompressionLevel FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
