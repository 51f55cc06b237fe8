using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A file that a job reads.</summary>
/// <remarks>Adobe's schema <c>StorageDetails</c>.</remarks>
public sealed record StoredFile : AdobePayload
{
    /// <summary>The pre-signed or public URL, with https; in a storage of Adobe, the path.</summary>
    [JsonPropertyName("href")]
    public required Uri Href { get; init; }

    /// <summary>Whose storage it is.</summary>
    [JsonPropertyName("storage")]
    public required StorageWord Storage { get; init; }

    /// <summary>A file behind a URL. Azure and Dropbox are told by its host.</summary>
    /// <param name="url">The pre-signed or public URL, with https.</param>
    /// <exception cref="ArgumentException">The URL is relative.</exception>
    public static StoredFile FromUrl(Uri url) => new() { Href = url, Storage = StorageWord.For(url) };

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() => $"StoredFile {{ Storage = {Storage}, Href = {WithoutSignature(Href)} }}";
}
