using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>Where a placed image is from left to right.</summary>
/// <remarks>Adobe's schema <c>AlignmentHorizontal</c>.</remarks>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<HorizontalAlignment>))]
public readonly record struct HorizontalAlignment(string Value) : IOpenEnum<HorizontalAlignment>
{
    /// <summary>In the middle; the default.</summary>
    public static HorizontalAlignment Center { get; } = new("center");

    /// <summary>At the left edge.</summary>
    public static HorizontalAlignment Left { get; } = new("left");

    /// <summary>At the right edge.</summary>
    public static HorizontalAlignment Right { get; } = new("right");

    /// <inheritdoc/>
    public static HorizontalAlignment FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
