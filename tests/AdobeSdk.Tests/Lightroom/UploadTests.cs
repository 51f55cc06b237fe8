using System.Net;
using System.Security.Cryptography;
using AdobeSdk.Emulator;
using AdobeSdk.Lightroom;
using SkiaSharp;

namespace AdobeSdk.Tests.Lightroom;

public class UploadTests
{
    private const int Chunk = LightroomUploadOptions.SmallestChunk;

    private static readonly LightroomUploadOptions s_options = new() { ImportedOnDevice = EmulatedLightroom.ClientId, ChunkSize = Chunk };

    [Fact]
    public async Task A_file_larger_than_a_part_arrives_whole()
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();
        byte[] film = RandomNumberGenerator.GetBytes((3 * Chunk) + 17);
        List<long> arrived = [];

        LightroomUpload upload = await lightroom.Client.UploadAsync(
            lightroom.CatalogId, lightroom.Store("film.mp4", film), s_options with { Progress = new Told(step => arrived.Add(step.Uploaded)) });

        LightroomAsset asset = await lightroom.Client.GetAssetAsync(lightroom.CatalogId, upload.AssetId);
        Assert.True(upload is { IsComplete: true, IsDuplicate: false });
        Assert.Equal(AssetSubtype.Video, asset.Subtype);
        Assert.Equal(film.Length, asset.Payload!.ImportSource!.FileSize);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(film)), asset.Payload.ImportSource.Sha256);
        Assert.Equal([0, Chunk, 2 * Chunk, 3 * Chunk, film.Length], arrived);
        Assert.Equal(
            ["bytes 0-32767/98321", "bytes 32768-65535/98321", "bytes 65536-98303/98321", "bytes 98304-98320/98321"],
            Parts(lightroom).Select(request => request.Headers["Content-Range"]));
    }

    [Fact]
    public async Task A_part_that_breaks_is_sent_again_by_itself()
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();
        byte[] film = RandomNumberGenerator.GetBytes(2 * Chunk);
        lightroom.Emulator.Faults.Inject("PUT /v2/catalogs/*/master", Fault.ResetBeforeHeaders, times: 1);

        LightroomUpload upload = await lightroom.Client.UploadAsync(lightroom.CatalogId, lightroom.Store("film.mov", film), s_options);

        Assert.True(upload.IsComplete);
        Assert.Equal(["bytes 0-32767/65536", "bytes 0-32767/65536", "bytes 32768-65535/65536"], Parts(lightroom).Select(request => request.Headers["Content-Range"]));
    }

    [Fact]
    public async Task An_upload_that_broke_goes_on_where_it_was_in_another_client()
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();
        byte[] film = RandomNumberGenerator.GetBytes(3 * Chunk);
        string path = lightroom.Store("photo.jpg", film);
        LightroomUpload? kept = null;
        Told progress = new(step =>
        {
            kept = step;
            if (step.Uploaded == Chunk)
            {
                lightroom.Emulator.Faults.Inject("PUT /v2/catalogs/*/master", Fault.Status(500), times: null);
            }
        });

        LightroomUploadException broken = await Assert.ThrowsAsync<LightroomUploadException>(() => lightroom.Client.UploadAsync(lightroom.CatalogId, path, s_options with { Progress = progress }));
        int before = Parts(lightroom).Count();
        lightroom.Emulator.Faults.Clear();
        using LightroomClient other = LightroomClient.Create(lightroom.Options);
        LightroomUpload done = await other.ResumeUploadAsync(path, broken.Upload);

        Assert.Equal(Chunk, broken.Upload.Uploaded);
        Assert.Equal(kept! with { Uploaded = Chunk }, broken.Upload);
        Assert.Contains("after 32,768 of 98,304 bytes", broken.Message, StringComparison.Ordinal);
        Assert.True(done.IsComplete);
        Assert.Equal(["bytes 32768-65535/98304", "bytes 65536-98303/98304"], Parts(lightroom).Skip(before).Select(request => request.Headers["Content-Range"]));
        Assert.Equal(done.Sha256, (await other.GetAssetAsync(lightroom.CatalogId, done.AssetId)).Payload!.ImportSource!.Sha256);
    }

    [Fact]
    public async Task A_file_that_has_changed_is_not_gone_on_with()
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();
        byte[] film = RandomNumberGenerator.GetBytes(2 * Chunk);
        string path = lightroom.Store("film.mp4", film);
        LightroomUpload begun = new()
        {
            CatalogId = lightroom.CatalogId, AssetId = LightroomId.New(), Size = film.Length, Sha256 = Convert.ToHexStringLower(SHA256.HashData(film)),
            ContentType = "video/mp4", ChunkSize = Chunk, Uploaded = Chunk,
        };
        film[^1]++;
        lightroom.Store("film.mp4", film);

        ArgumentException refused = await Assert.ThrowsAsync<ArgumentException>(() => lightroom.Client.ResumeUploadAsync(path, begun));

        Assert.Contains("is not the file whose upload began", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Parts(lightroom));
    }

    [Fact]
    public async Task An_original_that_the_catalog_has_is_not_sent_again()
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();
        byte[] photo = EmulatedLightroom.Picture(SKColors.Green);
        LightroomUpload first = await lightroom.Client.UploadAsync(lightroom.CatalogId, lightroom.Store("a.png", photo), s_options);

        LightroomUpload second = await lightroom.Client.UploadAsync(lightroom.CatalogId, lightroom.Store("b.png", photo), s_options);

        Assert.True(second is { IsDuplicate: true, IsComplete: true });
        Assert.Equal(first.AssetId, second.AssetId);
        Assert.Single(Parts(lightroom));
        Assert.Single(await lightroom.Client.ListAssetsAsync(lightroom.CatalogId).ToListAsync());
    }

    [Fact]
    public async Task An_asset_whose_answer_was_lost_is_gone_on_with()
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();
        lightroom.Emulator.Faults.Inject("PUT /v2/catalogs/*/assets/*", Fault.ResetAfterAccept, times: 1);

        LightroomUpload upload = await lightroom.Client.UploadAsync(lightroom.CatalogId, lightroom.Store("a.png", EmulatedLightroom.Picture(SKColors.Red)), s_options);

        Assert.True(upload.IsComplete);
        Assert.Single(await lightroom.Client.ListAssetsAsync(lightroom.CatalogId).ToListAsync());
    }

    [Theory]
    [InlineData("subscriber_expired", long.MaxValue, "neither a subscription of Lightroom nor a trial (subscriber_expired)")]
    [InlineData("trial", 100, "room for 100 bytes, and the file has 101")]
    public async Task Who_may_not_upload_is_told_before_anything_is_sent(string entitlement, long limit, string why)
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();
        lightroom.Emulator.Lightroom.Entitlement = entitlement;
        lightroom.Emulator.Lightroom.StorageLimit = limit;

        AdobeException refused = await Assert.ThrowsAsync<AdobeException>(() => lightroom.Client.UploadAsync(lightroom.CatalogId, lightroom.Store("a.mp4", new byte[101]), s_options));

        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(lightroom.Emulator.Requests.Latest, request => request.Method == "PUT");
    }

    [Theory]
    [InlineData(LightroomUploadOptions.SmallestChunk - 1)]
    [InlineData(LightroomUploadOptions.LargestChunk + 1)]
    public async Task Parts_that_lightroom_does_not_take_are_refused_before_anything_is_sent(int chunk)
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();
        int before = lightroom.Emulator.Requests.Latest.Count;

        await Assert.ThrowsAsync<ArgumentException>(() => lightroom.Client.UploadAsync(lightroom.CatalogId, lightroom.Store("a.mp4", [1]), s_options with { ChunkSize = chunk }));
        await Assert.ThrowsAsync<ArgumentException>(() => lightroom.Client.UploadAsync(lightroom.CatalogId, lightroom.Store("b.mp4", []), s_options));

        Assert.Equal(before, lightroom.Emulator.Requests.Latest.Count);
    }

    [Fact]
    public async Task A_full_account_ends_the_upload_with_adobes_words()
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();
        Told progress = new(step => lightroom.Emulator.Lightroom.StorageLimit = step.Uploaded + 1);

        LightroomUploadException broken = await Assert.ThrowsAsync<LightroomUploadException>(
            () => lightroom.Client.UploadAsync(lightroom.CatalogId, lightroom.Store("a.mp4", new byte[2 * Chunk]), s_options with { Progress = progress }));

        AdobeApiException cause = Assert.IsType<AdobeApiException>(broken.InnerException);
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "1007", false), (cause.StatusCode, cause.ErrorCode, broken.IsTransient));
    }

    private static IEnumerable<RecordedRequest> Parts(EmulatedLightroom lightroom) =>
        lightroom.Emulator.Requests.Latest.Where(request => request.Path.EndsWith("/master", StringComparison.Ordinal));

    // Progress<T> would tell from another thread, later.
    private sealed class Told(Action<LightroomUpload> told) : IProgress<LightroomUpload>
    {
        public void Report(LightroomUpload value) => told(value);
    }
}
