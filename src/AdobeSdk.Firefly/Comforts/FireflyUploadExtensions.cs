namespace AdobeSdk.Firefly;

/// <summary>Uploads of images, which the other operations then use as sources.</summary>
public static class FireflyUploadExtensions
{
    /// <summary>Uploads an image file.</summary>
    /// <param name="firefly">The client.</param>
    /// <param name="path">The file's path: a PNG, JPEG, WebP, JPEG XL or TIFF of up to 15 MB.</param>
    /// <param name="cancellationToken">Ends the upload.</param>
    /// <returns>The stored image; its id is valid for 7 days.</returns>
    /// <exception cref="ArgumentException">The file is empty, too large or not such an image; nothing was sent.</exception>
    /// <exception cref="AdobeApiException">Adobe refused the image, for instance with 451 for its content.</exception>
    public static async Task<StorageImage> UploadImageAsync(
        this IFireflyClient firefly, string path, CancellationToken cancellationToken = default)
    {
        ImageFile image = await ImageFile.FromFileAsync(path, cancellationToken).ConfigureAwait(false);
        return await firefly.UploadImageAsync(image, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Uploads an image from a stream, while it is read.</summary>
    /// <param name="firefly">The client.</param>
    /// <param name="image">The stream, from its present position to its end; it stays open.</param>
    /// <param name="cancellationToken">Ends the upload.</param>
    /// <returns>The stored image; its id is valid for 7 days.</returns>
    /// <exception cref="ArgumentException">The stream is empty, too large or not such an image; nothing was sent.</exception>
    /// <exception cref="AdobeApiException">Adobe refused the image, for instance with 451 for its content.</exception>
    public static async Task<StorageImage> UploadImageAsync(
        this IFireflyClient firefly, Stream image, CancellationToken cancellationToken = default)
    {
        ImageFile file = await ImageFile.FromStreamAsync(image, cancellationToken: cancellationToken).ConfigureAwait(false);
        return await firefly.UploadImageAsync(file, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Uploads an image.</summary>
    /// <param name="firefly">The client.</param>
    /// <param name="image">The image.</param>
    /// <param name="cancellationToken">Ends the upload.</param>
    /// <returns>The stored image; its id is valid for 7 days.</returns>
    /// <exception cref="AdobeApiException">Adobe refused the image, for instance with 451 for its content.</exception>
    public static async Task<StorageImage> UploadImageAsync(
        this IFireflyClient firefly, ImageFile image, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(firefly);
        ArgumentNullException.ThrowIfNull(image);
        using HttpContent content = image.ToContent();
        StorageImageResponse stored = await firefly.UploadImageAsync(content, cancellationToken).ConfigureAwait(false);
        return stored.Images is [var first, ..]
            ? first
            : throw new AdobeException("Adobe answered the upload with no image. Upload it again.");
    }
}
