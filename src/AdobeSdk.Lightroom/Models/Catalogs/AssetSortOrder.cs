using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>How Lightroom's clients sort assets.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<AssetSortOrder>))]
public readonly record struct AssetSortOrder(string Value) : IOpenEnum<AssetSortOrder>
{
    /// <summary>When taken, oldest first.</summary>
    public static AssetSortOrder CaptureDateAsc { get; } = new("captureDateAsc");

    /// <summary>When taken, newest first.</summary>
    public static AssetSortOrder CaptureDateDesc { get; } = new("captureDateDesc");

    /// <summary>When imported, oldest first.</summary>
    public static AssetSortOrder ImportTimestampAsc { get; } = new("importTimestampAsc");

    /// <summary>When imported, newest first.</summary>
    public static AssetSortOrder ImportTimestampDesc { get; } = new("importTimestampDesc");

    /// <summary>The file's name, ascending.</summary>
    public static AssetSortOrder FileNameAsc { get; } = new("fileNameAsc");

    /// <summary>The file's name, descending.</summary>
    public static AssetSortOrder FileNameDesc { get; } = new("fileNameDesc");

    /// <summary>The rating, lowest first.</summary>
    public static AssetSortOrder RatingAsc { get; } = new("ratingAsc");

    /// <summary>The rating, highest first.</summary>
    public static AssetSortOrder RatingDesc { get; } = new("ratingDesc");

    /// <summary>When changed, oldest first.</summary>
    public static AssetSortOrder UserUpdatedAsc { get; } = new("userUpdatedAsc");

    /// <summary>When changed, newest first.</summary>
    public static AssetSortOrder UserUpdatedDesc { get; } = new("userUpdatedDesc");

    /// <inheritdoc/>
    public static AssetSortOrder FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
