using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How the edge of a mask is.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<SenseiMaskFormat>))]
public readonly record struct SenseiMaskFormat(string Value) : IOpenEnum<SenseiMaskFormat>
{
    /// <summary>Feathered.</summary>
    public static SenseiMaskFormat Soft { get; } = new("soft");

    /// <summary>Hard: each pixel is in or out.</summary>
    public static SenseiMaskFormat Binary { get; } = new("binary");

    /// <inheritdoc/>
    public static SenseiMaskFormat FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
