using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The shape of an image, width to height.</summary>
/// <remarks>Adobe's schema <c>AspectRatio</c>.</remarks>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<AspectRatio>))]
public readonly record struct AspectRatio(string Value) : IOpenEnum<AspectRatio>
{
    /// <summary>1:1.</summary>
    public static AspectRatio Square { get; } = new("1:1");

    /// <summary>4:3.</summary>
    public static AspectRatio Landscape { get; } = new("4:3");

    /// <summary>3:4.</summary>
    public static AspectRatio Portrait { get; } = new("3:4");

    /// <summary>16:9.</summary>
    public static AspectRatio Widescreen { get; } = new("16:9");

    /// <summary>9:16.</summary>
    public static AspectRatio Tall { get; } = new("9:16");

    /// <summary>The reference image's.</summary>
    public static AspectRatio Auto { get; } = new("auto");

    /// <inheritdoc/>
    public static AspectRatio FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
