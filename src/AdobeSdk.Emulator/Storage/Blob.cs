namespace AdobeSdk.Emulator.Storage;

/// <summary>What lies in storage under a key: bytes, or the recipe to make them whenever somebody looks.</summary>
internal sealed class Blob(string key, string contentType, DateTimeOffset expiresAt, Func<byte[]>? recipe)
{
    public string Key => key;

    public string ContentType => contentType;

    public DateTimeOffset ExpiresAt => expiresAt;

    public Func<byte[]>? Recipe => recipe;

    /// <summary>The bytes, while they are in memory. Only the store sets them, under its lock.</summary>
    public byte[]? Bytes { get; set; }
}
