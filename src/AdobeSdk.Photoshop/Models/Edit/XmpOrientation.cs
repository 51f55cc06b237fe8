using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Which way is up, as EXIF says it: where the first row and the first column are.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<XmpOrientation>))]
public readonly record struct XmpOrientation(string Value) : IOpenEnum<XmpOrientation>
{
    /// <summary>Top left.</summary>
    public static XmpOrientation TopLeft { get; } = new("top_left");

    /// <summary>Top right.</summary>
    public static XmpOrientation TopRight { get; } = new("top_right");

    /// <summary>Bottom right.</summary>
    public static XmpOrientation BottomRight { get; } = new("bottom_right");

    /// <summary>Bottom left.</summary>
    public static XmpOrientation BottomLeft { get; } = new("bottom_left");

    /// <summary>Left top.</summary>
    public static XmpOrientation LeftTop { get; } = new("left_top");

    /// <summary>Right top.</summary>
    public static XmpOrientation RightTop { get; } = new("right_top");

    /// <summary>Right bottom.</summary>
    public static XmpOrientation RightBottom { get; } = new("right_bottom");

    /// <summary>Left bottom.</summary>
    public static XmpOrientation LeftBottom { get; } = new("left_bottom");

    /// <inheritdoc/>
    public static XmpOrientation FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
