using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>How <c>image4_custom</c> enlarges its images.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<UpsamplerType>))]
public readonly record struct UpsamplerType(string Value) : IOpenEnum<UpsamplerType>
{
    /// <summary>Enlarges to 2048 pixels; the default.</summary>
    public static UpsamplerType Default { get; } = new("default");

    /// <summary>Also removes distortions, smooths textures and may add details; for images of people.</summary>
    public static UpsamplerType LowCreativity { get; } = new("low_creativity");

    /// <inheritdoc/>
    public static UpsamplerType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
