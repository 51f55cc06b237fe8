using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Whose storage a URL leads to.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<StorageType>))]
public readonly record struct StorageType(string Value) : IOpenEnum<StorageType>
{
    /// <summary>Azure.</summary>
    public static StorageType Azure { get; } = new("azure");

    /// <summary>Dropbox.</summary>
    public static StorageType Dropbox { get; } = new("dropbox");

    /// <inheritdoc/>
    public static StorageType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
