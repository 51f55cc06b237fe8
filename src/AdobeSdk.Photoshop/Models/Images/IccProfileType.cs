using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Whose colour profile it is.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<IccProfileType>))]
public readonly record struct IccProfileType(string Value) : IOpenEnum<IccProfileType>
{
    /// <summary>Adobe's.</summary>
    public static IccProfileType Standard { get; } = new("standard");

    /// <summary>Your own.</summary>
    public static IccProfileType Custom { get; } = new("custom");

    /// <inheritdoc/>
    public static IccProfileType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
