using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>The kind of an asset.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<AssetSubtype>))]
public readonly record struct AssetSubtype(string Value) : IOpenEnum<AssetSubtype>
{
    /// <summary>An image.</summary>
    public static AssetSubtype Image { get; } = new("image");

    /// <summary>A video.</summary>
    public static AssetSubtype Video { get; } = new("video");

    /// <inheritdoc/>
    public static AssetSubtype FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
