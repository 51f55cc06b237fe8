using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>How much of the subject the camera sees.</summary>
/// <remarks>Adobe's schema <c>ShotSize</c>.</remarks>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<ShotSize>))]
public readonly record struct ShotSize(string Value) : IOpenEnum<ShotSize>
{
    /// <summary>Close up.</summary>
    public static ShotSize CloseUp { get; } = new("close-up shot");

    /// <summary>A detail.</summary>
    public static ShotSize ExtremeCloseUp { get; } = new("extreme close-up");

    /// <summary>About half a person.</summary>
    public static ShotSize Medium { get; } = new("medium shot");

    /// <summary>The whole subject.</summary>
    public static ShotSize Long { get; } = new("long shot");

    /// <summary>The subject small in its surroundings.</summary>
    public static ShotSize ExtremeLong { get; } = new("extreme long shot");

    /// <inheritdoc/>
    public static ShotSize FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
