using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>The kind of an album of an application's own.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<AlbumSubtype>))]
public readonly record struct AlbumSubtype(string Value) : IOpenEnum<AlbumSubtype>
{
    /// <summary>An album.</summary>
    public static AlbumSubtype Project { get; } = new("project");

    /// <summary>A set of albums.</summary>
    public static AlbumSubtype ProjectSet { get; } = new("project_set");

    /// <inheritdoc/>
    public static AlbumSubtype FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
