using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>From where the camera looks.</summary>
/// <remarks>Adobe's schema <c>ShotAngle</c>.</remarks>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<ShotAngle>))]
public readonly record struct ShotAngle(string Value) : IOpenEnum<ShotAngle>
{
    /// <summary>From the air.</summary>
    public static ShotAngle Aerial { get; } = new("aerial shot");

    /// <summary>At the height of the eyes.</summary>
    public static ShotAngle EyeLevel { get; } = new("eye_level shot");

    /// <summary>From above.</summary>
    public static ShotAngle High { get; } = new("high angle shot");

    /// <summary>From below.</summary>
    public static ShotAngle Low { get; } = new("low angle shot");

    /// <summary>Straight down.</summary>
    public static ShotAngle TopDown { get; } = new("top-down shot");

    /// <inheritdoc/>
    public static ShotAngle FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
