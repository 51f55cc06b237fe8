using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>What is made straight.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<UprightMode>))]
public readonly record struct UprightMode(string Value) : IOpenEnum<UprightMode>
{
    /// <summary>What is best.</summary>
    public static UprightMode Auto { get; } = new("auto");

    /// <summary>Level, verticals and perspective.</summary>
    public static UprightMode Full { get; } = new("full");

    /// <summary>The horizon.</summary>
    public static UprightMode Level { get; } = new("level");

    /// <summary>Verticals.</summary>
    public static UprightMode Vertical { get; } = new("vertical");

    /// <inheritdoc/>
    public static UprightMode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
