namespace AdobeSdk.Emulator.Pictures.Pixels;

/// <summary>Knows formats by their first bytes, to say why a file can't be read.</summary>
internal static class PictureSignature
{
    private const string Readable = "send JPEG, PNG or WebP";

    public static string Explain(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8))
        {
            return $"The picture is a TIFF, which the emulator can't read: {Readable}.";
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0x0A]) || (bytes.Length > 12 && bytes[4..].StartsWith("JXL "u8)))
        {
            return $"The picture is a JPEG XL, which the emulator can't read: {Readable}.";
        }

        if (bytes.Length > 12 && bytes[4..].StartsWith("ftyp"u8))
        {
            return $"The picture is a HEIF, an AVIF or a film, which the emulator can't read: {Readable}.";
        }

        return $"The bytes are not a picture: {Readable}.";
    }
}
