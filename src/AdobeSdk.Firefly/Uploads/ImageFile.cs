using Refit;

namespace AdobeSdk.Firefly;

/// <summary>
/// An image to send: a file or a stream whose first bytes say that it is a PNG, JPEG, WebP, JPEG XL or TIFF. It is read while
/// it is sent and never held in memory as a whole.
/// </summary>
public sealed class ImageFile : MultipartItem
{
    /// <summary>How large an upload may be: 15 MB.</summary>
    /// <remarks>Adobe's description of <c>/v2/storage/image</c>.</remarks>
    public const long MaxLength = 15 * 1024 * 1024;

    private readonly ImageBytes _bytes;

    private ImageFile(string name, ImageMediaType mediaType, ImageBytes bytes)
        : base(name, mediaType.Value)
    {
        MediaType = mediaType;
        _bytes = bytes;
    }

    /// <summary>The format that the first bytes say.</summary>
    public ImageMediaType MediaType { get; }

    /// <summary>The size in bytes; <see langword="null"/> for a stream that cannot tell.</summary>
    public long? Length => _bytes.Length;

    /// <summary>An image in a file. The file is opened when it is sent, and only then.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="cancellationToken">Ends the look at the file's first bytes.</param>
    /// <exception cref="ArgumentException">The file is empty, larger than 15 MB, or not such an image.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<ImageFile> FromFileAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        FileStream file = FileImageBytes.Open(path);
        await using (file.ConfigureAwait(false))
        {
            byte[] head = await ImageSignature.ReadHeadAsync(file, cancellationToken).ConfigureAwait(false);
            return Create(Path.GetFileName(path), $"'{path}'", nameof(path), head, new FileImageBytes(path, file.Length));
        }
    }

    /// <summary>
    /// An image in a stream, from its present position to its end. The stream stays the caller's to close. One that cannot seek
    /// can be sent only once, so that a failed attempt is not repeated.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">What to call the image in messages and in multipart bodies.</param>
    /// <param name="cancellationToken">Ends the look at the stream's first bytes.</param>
    /// <exception cref="ArgumentException">The stream is empty, larger than 15 MB, or not such an image.</exception>
    public static async Task<ImageFile> FromStreamAsync(
        Stream stream, string name = "image", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        long start = stream.CanSeek ? stream.Position : 0;
        byte[] head = await ImageSignature.ReadHeadAsync(stream, cancellationToken).ConfigureAwait(false);
        ImageBytes bytes = stream.CanSeek
            ? new SeekableImageBytes(stream, start)
            : new ForwardImageBytes(stream, head);
        return Create(name, $"The stream '{name}'", nameof(stream), head, bytes);
    }

    /// <inheritdoc/>
    protected override HttpContent CreateContent() => new ImageContent(_bytes);

    private static ImageFile Create(string name, string what, string parameter, byte[] head, ImageBytes bytes)
    {
        if (head.Length == 0)
        {
            throw new ArgumentException($"{what} is empty. Nothing was sent.", parameter);
        }

        if (bytes.Length > MaxLength)
        {
            throw new ArgumentException(
                $"{what} has {bytes.Length:N0} bytes, and Firefly takes {MaxLength:N0} at the most. Nothing was sent.", parameter);
        }

        return ImageSignature.Detect(head) is { } mediaType
            ? new ImageFile(name, mediaType, bytes)
            : throw new ArgumentException(
                $"{what} is none of the images that Firefly takes: PNG, JPEG, WebP, JPEG XL, TIFF. Nothing was sent.", parameter);
    }
}
