using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Where a layer is from left to right.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<HorizontalAlign>))]
public readonly record struct HorizontalAlign(string Value) : IOpenEnum<HorizontalAlign>
{
    /// <summary>At the left.</summary>
    public static HorizontalAlign Left { get; } = new("left");

    /// <summary>In the middle.</summary>
    public static HorizontalAlign Center { get; } = new("center");

    /// <summary>At the right.</summary>
    public static HorizontalAlign Right { get; } = new("right");

    /// <inheritdoc/>
    public static HorizontalAlign FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
