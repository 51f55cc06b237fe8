using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How lines of a layer's text are aligned.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<LayerTextAlignment>))]
public readonly record struct LayerTextAlignment(string Value) : IOpenEnum<LayerTextAlignment>
{
    /// <summary>At the left.</summary>
    public static LayerTextAlignment Left { get; } = new("left");

    /// <summary>In the middle.</summary>
    public static LayerTextAlignment Center { get; } = new("center");

    /// <summary>At the right.</summary>
    public static LayerTextAlignment Right { get; } = new("right");

    /// <summary>At both sides.</summary>
    public static LayerTextAlignment Justify { get; } = new("justify");

    /// <summary>At both sides, the last line at the left.</summary>
    public static LayerTextAlignment JustifyLeft { get; } = new("justifyLeft");

    /// <summary>At both sides, the last line in the middle.</summary>
    public static LayerTextAlignment JustifyCenter { get; } = new("justifyCenter");

    /// <summary>At both sides, the last line at the right.</summary>
    public static LayerTextAlignment JustifyRight { get; } = new("justifyRight");

    /// <inheritdoc/>
    public static LayerTextAlignment FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
