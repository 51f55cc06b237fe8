using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Where a layer is from top to bottom.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<VerticalAlign>))]
public readonly record struct VerticalAlign(string Value) : IOpenEnum<VerticalAlign>
{
    /// <summary>At the top.</summary>
    public static VerticalAlign Top { get; } = new("top");

    /// <summary>In the middle.</summary>
    public static VerticalAlign Center { get; } = new("center");

    /// <summary>At the bottom.</summary>
    public static VerticalAlign Bottom { get; } = new("bottom");

    /// <inheritdoc/>
    public static VerticalAlign FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
