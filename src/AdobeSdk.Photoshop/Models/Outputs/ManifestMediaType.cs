using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A format that a manifest can have.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<ManifestMediaType>))]
public readonly record struct ManifestMediaType(string Value) : IOpenEnum<ManifestMediaType>
{
    /// <summary>JSON.</summary>
    public static ManifestMediaType Json { get; } = new("application/json");

    /// <inheritdoc/>
    public static ManifestMediaType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
