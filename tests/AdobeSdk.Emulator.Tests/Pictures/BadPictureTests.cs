using System.Buffers.Binary;
using AdobeSdk.Emulator.Pictures;
using SkiaSharp;

namespace AdobeSdk.Emulator.Tests.Pictures;

public class BadPictureTests
{
    [Theory]
    [InlineData("II*\0xxxxxxxxxxxx", "TIFF")]
    [InlineData("\0\0\0\fJXL \r\n\u0087\nxxxxxx", "JPEG XL")]
    [InlineData("\0\0\0\u0018ftypheic\0\0\0\0mif1", "HEIF")]
    [InlineData("%PDF-1.7 not a picture", "not a picture")]
    [InlineData("", "empty")]
    public void Bytes_that_cannot_be_read_say_why(string bytes, string reason)
    {
        byte[] encoded = [.. bytes.Select(letter => (byte)letter)];
        Assert.Contains(reason, Assert.Throws<PictureException>(() => PictureStudio.Measure(encoded)).Message);
        Assert.Contains(reason, Assert.Throws<PictureException>(() => PictureStudio.Upscale(encoded, 2)).Message);
        Assert.Contains(reason, Assert.Throws<PictureException>(() => PictureStudio.Similar(encoded, new Scene("", 1, 8, 8))).Message);
    }

    [Fact]
    public void A_picture_that_breaks_off_is_refused()
    {
        byte[] whole = PictureStudio.Generate(new Scene("a boat", 1, 200, 200)).Bytes;
        Assert.Throws<PictureException>(() => PictureStudio.Upscale(whole[..(whole.Length / 2)], 2));
    }

    [Fact]
    public void A_bomb_is_refused_by_its_header_before_it_is_unpacked()
    {
        // A valid picture whose header claims 60,000 × 60,000 pixels: 14 GB unpacked.
        byte[] bomb = Pixels.Draw(4, 4, canvas => canvas.Clear(SKColors.Red));
        BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(16), 60_000);
        BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(20), 60_000);
        BinaryPrimitives.WriteUInt32BigEndian(bomb.AsSpan(29), Crc32(bomb.AsSpan(12, 17)));
        var exception = Assert.Throws<PictureException>(() => PictureStudio.Similar(bomb, new Scene("", 1, 8, 8)));
        Assert.Contains("60000×60000", exception.Message);
    }

    [Fact]
    public void Jpeg_and_webp_are_read()
    {
        using SKBitmap bitmap = new(40, 30);
        bitmap.Erase(SKColors.Teal);
        foreach (SKEncodedImageFormat format in (SKEncodedImageFormat[])[SKEncodedImageFormat.Jpeg, SKEncodedImageFormat.Webp])
        {
            byte[] encoded = bitmap.Encode(format, 90).ToArray();
            Assert.Equal((40, 30), PictureStudio.Measure(encoded));
            Assert.Equal((80, 60), PictureStudio.Measure(PictureStudio.Upscale(encoded, 2).Bytes));
        }
    }

    private static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in bytes)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ (0xEDB88320 & (uint)-(int)(crc & 1));
            }
        }

        return ~crc;
    }
}
