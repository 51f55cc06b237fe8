namespace AdobeSdk.Firefly;

/// <summary>Tells the formats that Firefly takes by the first bytes of a file, which, unlike its name, do not lie.</summary>
internal static class ImageSignature
{
    private const int HeadLength = 12;

    /// <summary>Reads as many bytes as <see cref="Detect"/> looks at, or fewer if there are no more.</summary>
    public static async Task<byte[]> ReadHeadAsync(Stream stream, CancellationToken cancellationToken)
    {
        byte[] head = new byte[HeadLength];
        int read = await stream.ReadAtLeastAsync(head, HeadLength, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return head[..read];
    }

    /// <summary>The format, or <see langword="null"/> for anything that Firefly does not take.</summary>
    public static ImageMediaType? Detect(ReadOnlySpan<byte> head) => head switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => ImageMediaType.Png,
        [0xFF, 0xD8, 0xFF, ..] => ImageMediaType.Jpeg,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => ImageMediaType.Webp,

        // JPEG XL: the bare codestream, and the container.
        [0xFF, 0x0A, ..] => ImageMediaType.Jxl,
        [0, 0, 0, 0x0C, (byte)'J', (byte)'X', (byte)'L', (byte)' ', 0x0D, 0x0A, 0x87, 0x0A, ..] => ImageMediaType.Jxl,

        // TIFF in both byte orders; BigTIFF has 43 where TIFF has 42.
        [(byte)'I', (byte)'I', 42 or 43, 0, ..] => ImageMediaType.Tiff,
        [(byte)'M', (byte)'M', 0, 42 or 43, ..] => ImageMediaType.Tiff,
        _ => null,
    };
}
