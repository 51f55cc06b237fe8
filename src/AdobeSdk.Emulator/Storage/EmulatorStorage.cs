using AdobeSdk.Emulator.Storage;
using AdobeSdk.Emulator.Wire;

namespace AdobeSdk.Emulator;

/// <summary>The emulator's storage: a bucket behind pre-signed links, which APIs read sources from.</summary>
public sealed class EmulatorStorage
{
    private readonly BlobStore _blobs;
    private readonly SignedLinks _links;
    private readonly Uri _address;

    internal EmulatorStorage(BlobStore blobs, SignedLinks links, Uri address) => (_blobs, _links, _address) = (blobs, links, address);

    /// <summary>Stores bytes for as long as a link may live.</summary>
    /// <param name="key">The key, such as <c>inputs/cat.png</c>.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="contentType">Their media type.</param>
    public void Put(string key, byte[] bytes, string contentType) => _blobs.Put(key, bytes, contentType, SignedLinks.LongestLifetime);

    /// <summary>The bytes under a key, or <see langword="null"/>.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The bytes.</returns>
    public byte[]? Get(string key) => _blobs.Get(key)?.Bytes;

    /// <summary>A pre-signed link.</summary>
    /// <param name="method"><c>GET</c>, <c>HEAD</c> or <c>PUT</c>: a link is good for one of them.</param>
    /// <param name="key">The key.</param>
    /// <param name="lifetime">How long it opens; S3 allows at most seven days.</param>
    /// <returns>The link.</returns>
    /// <exception cref="ArgumentException">The method is another one, the key is empty, or the lifetime is not within seven days.</exception>
    public Uri Sign(string method, string key, TimeSpan lifetime) =>
        new(_address, $"/{AdobeHosts.Storage}{_links.Sign(method, key, lifetime)}");
}
