using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>Where a placed image is from top to bottom.</summary>
/// <remarks>Adobe's schema <c>AlignmentVertical</c>.</remarks>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<VerticalAlignment>))]
public readonly record struct VerticalAlignment(string Value) : IOpenEnum<VerticalAlignment>
{
    /// <summary>In the middle; the default.</summary>
    public static VerticalAlignment Center { get; } = new("center");

    /// <summary>At the top edge.</summary>
    public static VerticalAlignment Top { get; } = new("top");

    /// <summary>At the bottom edge.</summary>
    public static VerticalAlignment Bottom { get; } = new("bottom");

    /// <inheritdoc/>
    public static VerticalAlignment FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
