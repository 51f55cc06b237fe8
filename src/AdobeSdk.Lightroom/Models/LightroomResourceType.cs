using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>What a resource is.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<LightroomResourceType>))]
public readonly record struct LightroomResourceType(string Value) : IOpenEnum<LightroomResourceType>
{
    /// <summary>A user's account.</summary>
    public static LightroomResourceType Account { get; } = new("account");

    /// <summary>A user's catalog.</summary>
    public static LightroomResourceType Catalog { get; } = new("catalog");

    /// <summary>An image or a video.</summary>
    public static LightroomResourceType Asset { get; } = new("asset");

    /// <summary>An album.</summary>
    public static LightroomResourceType Album { get; } = new("album");

    /// <summary>An asset's place in an album.</summary>
    public static LightroomResourceType AlbumAsset { get; } = new("album_asset");

    /// <inheritdoc/>
    public static LightroomResourceType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
