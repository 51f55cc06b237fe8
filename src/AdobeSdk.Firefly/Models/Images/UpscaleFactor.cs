using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>How many times wider and higher an enlarged image is.</summary>
/// <remarks>Adobe's schema <c>UpsampleFactor</c>.</remarks>
/// <param name="Value">The number as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(UpscaleFactorConverter))]
public readonly record struct UpscaleFactor(int Value)
{
    /// <summary>Twice; the default.</summary>
    public static UpscaleFactor Two { get; } = new(2);

    /// <summary>Three times.</summary>
    public static UpscaleFactor Three { get; } = new(3);

    /// <summary>Four times.</summary>
    public static UpscaleFactor Four { get; } = new(4);

    /// <summary>Six times.</summary>
    public static UpscaleFactor Six { get; } = new(6);

    /// <inheritdoc/>
    public override string ToString() => $"{Value}×";
}
