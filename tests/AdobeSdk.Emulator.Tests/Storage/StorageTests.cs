using System.Net;
using System.Net.Http.Headers;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Storage;

public sealed class StorageTests
{
    private static readonly byte[] Bytes = [1, 2, 3, 4];

    private static async Task<Bench> WithBlobAsync(Action<EmulatorOptions>? configure = null)
    {
        Bench bench = await Bench.StartAsync(configure);
        bench.Emulator.Storage.Put("in/a cat.png", Bytes, "image/png");
        return bench;
    }

    private static Task<Reply> OpenAsync(Bench bench, HttpMethod method, Uri link, HttpContent? content = null, params (string Name, string Value)[] headers) =>
        bench.SendAsync(method, link.AbsoluteUri, content, false, headers);

    [Fact]
    public async Task A_signed_link_opens_its_blob()
    {
        await using Bench bench = await WithBlobAsync();
        Uri link = bench.Emulator.Storage.Sign("GET", "in/a cat.png", TimeSpan.FromHours(1));
        Reply reply = await OpenAsync(bench, HttpMethod.Get, link);

        Assert.Equal((HttpStatusCode.OK, "image/png"), (reply.Status, reply.ContentType));
        Assert.Equal(Bytes, reply.Bytes);
        Assert.Contains("X-Amz-Signature=", link.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Head_says_the_length_without_the_bytes()
    {
        await using Bench bench = await WithBlobAsync();
        Reply reply = await OpenAsync(bench, HttpMethod.Head, bench.Emulator.Storage.Sign("HEAD", "in/a cat.png", TimeSpan.FromHours(1)));

        Assert.Equal((HttpStatusCode.OK, "4", 0), (reply.Status, reply.Headers["Content-Length"], reply.Bytes.Length));
    }

    [Fact]
    public async Task A_signed_put_stores_what_apis_then_read()
    {
        await using Bench bench = await Bench.StartAsync();
        Uri link = bench.Emulator.Storage.Sign("PUT", "out/b.bin", TimeSpan.FromHours(1));
        ByteArrayContent content = new(Bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("image/webp");
        Reply stored = await OpenAsync(bench, HttpMethod.Put, link, content);
        Reply read = await OpenAsync(bench, HttpMethod.Get, bench.Emulator.Storage.Sign("GET", "out/b.bin", TimeSpan.FromHours(1)));

        Assert.Equal(HttpStatusCode.OK, stored.Status);
        Assert.Equal((HttpStatusCode.OK, "image/webp"), (read.Status, read.ContentType));
        Assert.Equal(Bytes, bench.Emulator.Storage.Get("out/b.bin"));
    }

    [Fact]
    public async Task A_link_dies_when_its_time_is_up()
    {
        await using Bench bench = await WithBlobAsync();
        Uri link = bench.Emulator.Storage.Sign("GET", "in/a cat.png", TimeSpan.FromHours(1));
        bench.Time.Advance(TimeSpan.FromMinutes(60) - TimeSpan.FromSeconds(1));
        Reply before = await OpenAsync(bench, HttpMethod.Get, link);
        bench.Time.Advance(TimeSpan.FromSeconds(1));
        Reply after = await OpenAsync(bench, HttpMethod.Get, link);

        Assert.Equal(HttpStatusCode.OK, before.Status);
        Assert.Equal((HttpStatusCode.Forbidden, "application/xml"), (after.Status, after.ContentType));
        Assert.Contains("Request has expired", after.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Authorization", "Bearer eyJ")]
    [InlineData("x-api-key", "x")]
    public async Task A_credential_beside_the_signature_is_refused_as_s3_does(string header, string value)
    {
        await using Bench bench = await WithBlobAsync();
        Reply reply = await OpenAsync(bench, HttpMethod.Get, bench.Emulator.Storage.Sign("GET", "in/a cat.png", TimeSpan.FromHours(1)), null, (header, value));

        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Contains("<Code>InvalidArgument</Code>", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_is_good_for_its_own_method_key_and_time_alone()
    {
        await using Bench bench = await WithBlobAsync();
        bench.Emulator.Storage.Put("in/dog.png", Bytes, "image/png");
        Uri link = bench.Emulator.Storage.Sign("GET", "in/a cat.png", TimeSpan.FromHours(1));
        Reply[] replies =
        [
            await OpenAsync(bench, HttpMethod.Put, link, new ByteArrayContent(Bytes)),
            await OpenAsync(bench, HttpMethod.Head, link),
            await OpenAsync(bench, HttpMethod.Get, new Uri(link.AbsoluteUri.Replace("a%20cat", "dog", StringComparison.Ordinal))),
            await OpenAsync(bench, HttpMethod.Get, new Uri(link.AbsoluteUri.Replace("Expires=3600", "Expires=9999", StringComparison.Ordinal))),
            await OpenAsync(bench, HttpMethod.Get, new Uri(link.GetLeftPart(UriPartial.Path))),
        ];

        Assert.All(replies, static reply => Assert.Equal(HttpStatusCode.Forbidden, reply.Status));
    }

    [Fact]
    public async Task A_key_that_is_not_there_is_a_404()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply reply = await OpenAsync(bench, HttpMethod.Get, bench.Emulator.Storage.Sign("GET", "nothing", TimeSpan.FromHours(1)));

        Assert.Equal(HttpStatusCode.NotFound, reply.Status);
        Assert.Contains("NoSuchKey", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Above_its_capacity_the_least_recently_used_goes_first()
    {
        await using Bench bench = await Bench.StartAsync(static options => options.StorageCapacity = 10);
        EmulatorStorage storage = bench.Emulator.Storage;
        storage.Put("a", new byte[4], "image/png");
        storage.Put("b", new byte[4], "image/png");
        storage.Get("a");
        storage.Put("c", new byte[4], "image/png");

        Assert.NotNull(storage.Get("a"));
        Assert.Null(storage.Get("b"));
        Assert.NotNull(storage.Get("c"));
    }

    [Theory]
    [InlineData("POST", "key", 1)]
    [InlineData("GET", "", 1)]
    [InlineData("GET", "key", 0)]
    [InlineData("GET", "key", 169)]
    public async Task A_link_that_s3_would_not_sign_is_not_signed(string method, string key, int hours)
    {
        await using Bench bench = await Bench.StartAsync();
        Assert.ThrowsAny<ArgumentException>(() => bench.Emulator.Storage.Sign(method, key, TimeSpan.FromHours(hours)));
    }
}
