using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Whose storage a file is in. With the wrong word Adobe cannot write to Azure or Dropbox.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<StorageWord>))]
public readonly record struct StorageWord(string Value) : IOpenEnum<StorageWord>
{
    /// <summary>S3, Google Cloud Storage and any plain URL.</summary>
    public static StorageWord External { get; } = new("external");

    /// <summary>Azure Blob Storage.</summary>
    public static StorageWord Azure { get; } = new("azure");

    /// <summary>Dropbox.</summary>
    public static StorageWord Dropbox { get; } = new("dropbox");

    /// <summary>Creative Cloud, by path. Needs a user's token.</summary>
    public static StorageWord Adobe { get; } = new("adobe");

    /// <summary>Creative Cloud Libraries, by path. Needs a user's token.</summary>
    public static StorageWord Libraries { get; } = new("cclib");

    /// <summary>Lightroom, by path. Needs a user's token.</summary>
    public static StorageWord Lightroom { get; } = new("lightroom");

    /// <summary>The word for the storage that a URL leads to, by its host.</summary>
    /// <param name="url">The URL.</param>
    /// <exception cref="ArgumentException">The URL is relative.</exception>
    public static StorageWord For(Uri url) => new(AdobeStorage.WordFor(url));

    /// <inheritdoc/>
    public static StorageWord FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
