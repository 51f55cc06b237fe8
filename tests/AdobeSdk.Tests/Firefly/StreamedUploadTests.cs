using AdobeSdk.Firefly;
using AdobeSdk.Tests.Wire;
using Refit;

namespace AdobeSdk.Tests.Firefly;

public class StreamedUploadTests
{
    [Fact(Timeout = 60_000)]
    public async Task Bytes_are_sent_while_the_source_still_gives_them()
    {
        byte[] png = TestImages.Png(400_000);
        GatedStream source = new(png, gateAt: 200_000);
        await using WireServer server = await WireServer.StartAsync(
            async context =>
            {
                byte[] half = new byte[150_000];
                await context.Request.Body.ReadExactlyAsync(half);

                // Whoever buffers the whole image before sending waits here for ever.
                source.Open();
                using MemoryStream rest = new();
                await context.Request.Body.CopyToAsync(rest);
                bool whole = png.AsSpan().SequenceEqual([.. half, .. rest.ToArray()]);
                context.Response.ContentType = "application/json";
                await context.Response.Body.WriteAsync(whole ? """{"images":[{"id":"whole"}]}"""u8.ToArray() : "{}"u8.ToArray());
            },
            keepBodies: false);
        using HttpClient http = new() { BaseAddress = server.Address };
        IFireflyApi api = RestService.ForGenerated<IFireflyApi>(
            http, new RefitSettings(new SystemTextJsonContentSerializer(FireflyJsonContext.Default.Options)));
        ImageFile image = await ImageFile.FromStreamAsync(source);

        StorageImageResponse stored = await api.UploadImageAsync(image.ToContent(), TestContext.Current.CancellationToken);

        Assert.Equal("whole", stored.Images![0].Id);
    }
}
