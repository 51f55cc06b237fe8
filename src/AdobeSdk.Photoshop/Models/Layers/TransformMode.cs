using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>How a layer is fitted into its document.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<TransformMode>))]
public readonly record struct TransformMode(string Value) : IOpenEnum<TransformMode>
{
    /// <summary>As large as fits.</summary>
    public static TransformMode Fit { get; } = new("fit");

    /// <summary>As small as fills it; what is over is cut.</summary>
    public static TransformMode Fill { get; } = new("fill");

    /// <summary>The transform's width and height exactly.</summary>
    public static TransformMode Custom { get; } = new("custom");

    /// <summary>Not scaled.</summary>
    public static TransformMode None { get; } = new("none");

    /// <inheritdoc/>
    public static TransformMode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
