using AdobeSdk.Firefly;

namespace AdobeSdk.Tests.Firefly;

public class ImageFileTests
{
    public static TheoryData<string, byte[]> Formats() => new()
    {
        { "image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] },
        { "image/jpeg", [0xFF, 0xD8, 0xFF, 0xE0] },
        { "image/webp", [.. "RIFF"u8, 1, 2, 3, 4, .. "WEBP"u8] },
        { "image/jxl", [0xFF, 0x0A, 1, 2] },
        { "image/jxl", [0, 0, 0, 0x0C, 0x4A, 0x58, 0x4C, 0x20, 0x0D, 0x0A, 0x87, 0x0A] },
        { "image/tiff", [.. "II"u8, 42, 0, 8, 0, 0, 0] },
        { "image/tiff", [.. "MM"u8, 0, 42, 0, 0, 0, 8] },
        { "image/tiff", [.. "II"u8, 43, 0, 8, 0, 0, 0] },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_format_is_told_by_its_first_bytes(string mediaType, byte[] head)
    {
        ImageFile image = await ImageFile.FromStreamAsync(new MemoryStream(head));

        Assert.Equal(mediaType, image.MediaType.Value);
        Assert.Equal(mediaType, image.ToContent().Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("GIF89a-and-more")]
    [InlineData("%PDF-1.7 and more")]
    [InlineData("RIFF....WAVEfmt ")]
    [InlineData("\x89PNG")]
    public async Task What_is_no_such_image_is_refused_by_name(string text)
    {
        MemoryStream stream = new([.. text.Select(letter => (byte)letter)]);

        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(() => ImageFile.FromStreamAsync(stream, "portrait"));

        Assert.Contains("'portrait' is none of the images that Firefly takes: PNG, JPEG, WebP, JPEG XL, TIFF", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_file_is_refused_by_name()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "nothing.png");
        await File.WriteAllBytesAsync(path, []);

        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(() => ImageFile.FromFileAsync(path));

        Assert.Contains($"'{path}' is empty", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fifteen_megabytes_are_taken_and_one_byte_more_is_refused()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "large.png");
        await File.WriteAllBytesAsync(path, TestImages.Png(15 * 1024 * 1024));
        Assert.Equal(15 * 1024 * 1024, (await ImageFile.FromFileAsync(path)).Length);

        await File.AppendAllBytesAsync(path, new byte[1]);
        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(() => ImageFile.FromFileAsync(path));

        Assert.Contains("15,728,641 bytes", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_can_be_sent_again_and_again_and_stays_closed_in_between()
    {
        byte[] png = TestImages.Png(200_000);
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "cat.png");
        await File.WriteAllBytesAsync(path, png);
        using HttpContent content = (await ImageFile.FromFileAsync(path)).ToContent();

        Assert.Equal(png, await WriteAsync(content));
        Assert.Equal(png, await WriteAsync(content));
        Assert.True(((IReplayableContent)content).CanReplay);
        File.Delete(path);
        AdobeException exception = await Assert.ThrowsAsync<AdobeException>(() => WriteAsync(content));
        Assert.Contains(path, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seekable_stream_is_sent_from_where_it_stood_and_stays_open()
    {
        byte[] png = TestImages.Png(5000);
        MemoryStream stream = new([1, 2, 3, .. png]) { Position = 3 };
        HttpContent content = (await ImageFile.FromStreamAsync(stream)).ToContent();

        Assert.Equal(5000, content.Headers.ContentLength);
        Assert.Equal(png, await WriteAsync(content));
        Assert.Equal(png, await WriteAsync(content));
        content.Dispose();
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_sent_whole_and_only_once()
    {
        byte[] png = TestImages.Png(300_000);
        using HttpContent content = (await ImageFile.FromStreamAsync(new ForwardOnlyStream(png))).ToContent();

        Assert.Null(content.Headers.ContentLength);
        Assert.False(((IReplayableContent)content).CanReplay);
        Assert.Equal(png, await WriteAsync(content));
        await Assert.ThrowsAsync<AdobeException>(() => WriteAsync(content));
    }

    [Fact]
    public async Task A_stream_that_turns_out_too_large_is_cut_off()
    {
        ForwardOnlyStream stream = new(TestImages.Png(15 * 1024 * 1024 + 1));
        using HttpContent content = (await ImageFile.FromStreamAsync(stream)).ToContent();

        AdobeException exception = await Assert.ThrowsAsync<AdobeException>(() => WriteAsync(content));

        Assert.Contains("15,728,640 bytes", exception.Message, StringComparison.Ordinal);
    }

    private static async Task<byte[]> WriteAsync(HttpContent content)
    {
        using MemoryStream target = new();
        await content.CopyToAsync(target, TestContext.Current.CancellationToken);
        return target.ToArray();
    }
}
