using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>What is made straight.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<StraightenMode>))]
public readonly record struct StraightenMode(string Value) : IOpenEnum<StraightenMode>
{
    /// <summary>What Lightroom finds best.</summary>
    public static StraightenMode Auto { get; } = new("auto");

    /// <summary>Both directions and the perspective.</summary>
    public static StraightenMode Full { get; } = new("full");

    /// <summary>The horizon.</summary>
    public static StraightenMode Level { get; } = new("level");

    /// <summary>The horizon, and walls.</summary>
    public static StraightenMode Vertical { get; } = new("vertical");

    /// <inheritdoc/>
    public static StraightenMode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
