using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>How a result is written into a job's answer.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<EmbeddedFormat>))]
public readonly record struct EmbeddedFormat(string Value) : IOpenEnum<EmbeddedFormat>
{
    /// <summary>As a text.</summary>
    public static EmbeddedFormat Text { get; } = new("string");

    /// <summary>As a text in base 64.</summary>
    public static EmbeddedFormat Base64 { get; } = new("base64");

    /// <summary>As JSON.</summary>
    public static EmbeddedFormat Json { get; } = new("json");

    /// <inheritdoc/>
    public static EmbeddedFormat FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
