using System.Text.Json;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Storage;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace AdobeSdk.Emulator.Workshop;

/// <summary>Where work fetches its source pictures and delivers its results: the emulator's own storage.</summary>
internal sealed class Atelier(BlobStore blobs, SignedLinks links)
{
    // Links live for an hour from the poll that hands them out; the picture outlives them by far.
    private static readonly TimeSpan LinkLifetime = TimeSpan.FromHours(1);
    private static readonly TimeSpan ResultLifetime = TimeSpan.FromDays(1);

    /// <summary>How long an upload's id is good.</summary>
    public static readonly TimeSpan UploadLifetime = TimeSpan.FromDays(7);

    public static string UploadKey(string uploadId) => $"uploads/{uploadId.ToLowerInvariant()}";

    public bool HasUpload(string uploadId) => blobs.Get(UploadKey(uploadId)) is not null;

    /// <summary>Keeps an uploaded picture.</summary>
    /// <returns>Its upload id.</returns>
    public string Upload(byte[] bytes, string contentType)
    {
        string id = Guid.NewGuid().ToString("D");
        blobs.Put(UploadKey(id), bytes, contentType, UploadLifetime);
        return id;
    }

    /// <summary>The bytes of a <c>source</c>.</summary>
    /// <exception cref="PictureException">It is gone, or lies outside: the emulator fetches nothing from the internet.</exception>
    public byte[] Fetch(JsonElement source) => source.TryGetProperty("uploadId", out JsonElement id)
        ? Stored(UploadKey(id.GetString()!))
        : Fetch(new Uri(source.GetProperty("url").GetString()!));

    /// <summary>The bytes behind a link that the caller has signed for a GET.</summary>
    /// <exception cref="PictureException">As for a source.</exception>
    public byte[] Fetch(Uri url) => Stored(StorageKey(url, "GET"));

    /// <summary>The bytes of the <c>source</c> in the member at <paramref name="path"/>.</summary>
    /// <exception cref="PictureException">As for a source.</exception>
    public byte[] Fetch(JsonElement body, params ReadOnlySpan<string> path) => Fetch(body.At(path)!.Value.GetProperty("source"));

    /// <summary>The same, or <see langword="null"/> where there is no such member or no source in it.</summary>
    /// <exception cref="PictureException">As for a source.</exception>
    public byte[]? FetchOptional(JsonElement body, params ReadOnlySpan<string> path) =>
        body.At(path) is { } member && member.At("source") is { } source ? Fetch(source) : null;

    /// <summary>Delivers a picture that is painted when somebody first looks at it. For work that can't fail.</summary>
    /// <returns>Its key in storage.</returns>
    public string DeliverLater(Func<Picture> paint, string mediaType)
    {
        string key = NewKey(mediaType);
        blobs.Put(key, () => paint().Bytes, mediaType, ResultLifetime);
        return key;
    }

    /// <summary>Delivers a finished picture.</summary>
    /// <returns>Its key in storage.</returns>
    public string Deliver(Picture picture)
    {
        string key = NewKey(picture.MediaType);
        blobs.Put(key, picture.Bytes, picture.MediaType, ResultLifetime);
        return key;
    }

    /// <summary>Delivers to a link that the caller has signed for a PUT.</summary>
    /// <exception cref="PictureException">It opens nothing, or lies outside: the emulator sends nothing to the internet.</exception>
    public void Deliver(Uri url, byte[] bytes, string mediaType)
    {
        string key = StorageKey(url, "PUT");
        blobs.Put(key, bytes, mediaType, SignedLinks.LongestLifetime);
    }

    /// <summary>A link to a delivery, good for an hour, as Adobe's are, or for as long as the caller has asked for.</summary>
    public string Link(AdobeRequest asker, string key, TimeSpan? lifetime = null) =>
        asker.UrlOf(AdobeHosts.Storage, links.Sign("GET", key, lifetime ?? LinkLifetime));

    private static string NewKey(string mediaType) => $"images/{Guid.NewGuid():D}.{mediaType[(mediaType.IndexOf('/', StringComparison.Ordinal) + 1)..]}";

    private byte[] Stored(string key) =>
        blobs.Get(key)?.Bytes ?? throw new PictureException("The source is not there any more: it has expired, or was never stored.");

    private string StorageKey(Uri url, string method)
    {
        string path = Uri.UnescapeDataString(url.AbsolutePath);
        string prefix = $"/{AdobeHosts.Storage}/";
        string key = url.Host == AdobeHosts.Storage ? path[1..]
            : url.IsLoopback && path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..]
            : throw new PictureException("The emulator reads and writes in its own storage alone, and fetches nothing from the internet: store the picture there instead.");
        return links.Refuse(method, key, new QueryCollection(QueryHelpers.ParseQuery(url.Query))) is { } reason
            ? throw new PictureException($"The link does not open for a {method}: {reason}")
            : key;
    }
}
