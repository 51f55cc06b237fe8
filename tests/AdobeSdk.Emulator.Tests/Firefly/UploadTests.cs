using System.Net;
using System.Net.Http.Headers;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Firefly;

public sealed class UploadTests
{
    [Theory]
    [InlineData("image/jpeg")]
    [InlineData("image/png")]
    [InlineData("image/webp")]
    [InlineData("image/tiff")]
    [InlineData("image/jxl")]
    public async Task An_upload_gets_an_id(string contentType)
    {
        await using Bench bench = await Bench.StartAsync();
        Reply reply = await UploadAsync(bench, [1, 2, 3], contentType);

        Assert.Equal((HttpStatusCode.OK, "application/json"), (reply.Status, reply.ContentType));
        Assert.True(Guid.TryParseExact(Assert.Single(reply.Json["images"]!.AsArray())!["id"]!.GetValue<string>(), "D", out _));
    }

    [Theory]
    [InlineData("application/octet-stream", 3, "invalid_content_type")]
    [InlineData("image/gif", 3, "invalid_content_type")]
    [InlineData("image/png", 0, "bad_request")]
    [InlineData("image/png", (15 * 1024 * 1024) + 1, "bad_request")]
    public async Task What_is_no_picture_or_too_large_is_refused(string contentType, int bytes, string code)
    {
        await using Bench bench = await Bench.StartAsync();
        Reply reply = await UploadAsync(bench, new byte[bytes], contentType);

        Assert.Equal((HttpStatusCode.BadRequest, code), (reply.Status, reply.ErrorCode));
    }

    private static Task<Reply> UploadAsync(Bench bench, byte[] bytes, string contentType)
    {
        ByteArrayContent content = new(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        return bench.SendAsync(HttpMethod.Post, Bench.Firefly + "/v2/storage/image", content);
    }
}
