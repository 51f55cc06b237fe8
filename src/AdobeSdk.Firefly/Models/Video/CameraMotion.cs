using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>How the camera moves.</summary>
/// <remarks>Adobe's schema <c>CameraMotion</c>.</remarks>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<CameraMotion>))]
public readonly record struct CameraMotion(string Value) : IOpenEnum<CameraMotion>
{
    /// <summary>Turns left.</summary>
    public static CameraMotion PanLeft { get; } = new("camera pan left");

    /// <summary>Turns right.</summary>
    public static CameraMotion PanRight { get; } = new("camera pan right");

    /// <summary>Nears.</summary>
    public static CameraMotion ZoomIn { get; } = new("camera zoom in");

    /// <summary>Recedes.</summary>
    public static CameraMotion ZoomOut { get; } = new("camera zoom out");

    /// <summary>Turns up.</summary>
    public static CameraMotion TiltUp { get; } = new("camera tilt up");

    /// <summary>Turns down.</summary>
    public static CameraMotion TiltDown { get; } = new("camera tilt down");

    /// <summary>Stands still.</summary>
    public static CameraMotion LockedDown { get; } = new("camera locked down");

    /// <summary>Is held by hand.</summary>
    public static CameraMotion Handheld { get; } = new("camera handheld");

    /// <inheritdoc/>
    public static CameraMotion FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
