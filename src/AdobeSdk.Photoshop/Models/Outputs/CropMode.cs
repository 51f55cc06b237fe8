using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>What of a document is in an output.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<CropMode>))]
public readonly record struct CropMode(string Value) : IOpenEnum<CropMode>
{
    /// <summary>Trim to transparency.</summary>
    public static CropMode TrimToTransparency { get; } = new("trim_to_transparency");

    /// <summary>Document bounds.</summary>
    public static CropMode DocumentBounds { get; } = new("document_bounds");

    /// <summary>Layer bounds.</summary>
    public static CropMode LayerBounds { get; } = new("layer_bounds");

    /// <inheritdoc/>
    public static CropMode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
