namespace AdobeSdk.Tests.Firefly;

/// <summary>Bytes that begin as images of each format do; nobody in these tests looks further.</summary>
internal static class TestImages
{
    public static byte[] Png(int length) => Of(length, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    public static byte[] Jpeg(int length) => Of(length, [0xFF, 0xD8, 0xFF, 0xE0]);

    public static byte[] Webp(int length) => Of(length, [.. "RIFF"u8, 1, 2, 3, 4, .. "WEBPVP8 "u8]);

    public static byte[] Of(int length, ReadOnlySpan<byte> head)
    {
        byte[] bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        head.CopyTo(bytes);
        return bytes;
    }
}
