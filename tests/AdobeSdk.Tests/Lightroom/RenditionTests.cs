using System.Net;
using System.Text;
using AdobeSdk.Emulator;
using AdobeSdk.Lightroom;
using Microsoft.Extensions.Time.Testing;
using SkiaSharp;

namespace AdobeSdk.Tests.Lightroom;

public class RenditionTests
{
    [Theory]
    [InlineData(RenditionTypes.Thumbnail, 320, 160)]
    [InlineData(RenditionTypes.Edge640, 640, 320)]
    [InlineData(RenditionTypes.Edge2048, 2048, 1024)]
    [InlineData(RenditionTypes.Edge2560, 2560, 1280)]
    [InlineData(RenditionTypes.FullSize, 2800, 1400)]
    public async Task Every_rendition_is_the_original_in_its_size(string type, int width, int height)
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();
        string asset = await lightroom.UploadAsync(SKColors.SteelBlue, "2026-05-01T10:00:00", 2800, 1400);

        using SKBitmap rendition = await EmulatedLightroom.DecodeAsync(await lightroom.Client.RenderAsync(lightroom.CatalogId, asset, type));

        Assert.Equal((width, height), (rendition.Width, rendition.Height));
        Assert.InRange(rendition.GetPixel(width / 2, height / 2).Blue, 170, 190);
    }

    [Fact]
    public async Task A_rendition_that_is_not_there_yet_is_waited_for()
    {
        FakeTimeProvider time = new(DateTimeOffset.UtcNow);
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync(configure: options => (options.Time, options.JobDuration) = (time, TimeSpan.FromSeconds(6)));
        string asset = await lightroom.UploadAsync(SKColors.SteelBlue, "2026-05-01T10:00:00");

        lightroom.Emulator.Requests.Recorded += _ =>
        {
            if (Asked(lightroom) == 3)
            {
                time.Advance(TimeSpan.FromSeconds(6));
            }
        };
        (await lightroom.Client.RenderAsync(lightroom.CatalogId, asset, RenditionTypes.FullSize, new() { FirstInterval = TimeSpan.FromMilliseconds(1) })).Dispose();

        Assert.Equal(1, lightroom.Emulator.Requests.Count("POST /v2/catalogs/*/renditions"));
        Assert.InRange(Asked(lightroom), 3, 4);
    }

    [Fact]
    public async Task A_rendition_that_never_comes_ends_the_wait()
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync(configure: options => options.JobDuration = TimeSpan.FromHours(1));
        string asset = await lightroom.UploadAsync(SKColors.SteelBlue, "2026-05-01T10:00:00");

        AdobeTimeoutException late = await Assert.ThrowsAsync<AdobeTimeoutException>(
            () => lightroom.Client.RenderAsync(lightroom.CatalogId, asset, RenditionTypes.Edge640, new() { FirstInterval = TimeSpan.FromMilliseconds(1), Timeout = TimeSpan.FromMilliseconds(30) }));

        Assert.Contains($"The rendition 640 of asset {asset} was not there within 0 s.", late.Message, StringComparison.Ordinal);
        Assert.True(Asked(lightroom) > 1);
    }

    [Fact]
    public async Task Nobody_waits_for_renditions_of_an_asset_that_there_is_not()
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();

        foreach (string type in new[] { RenditionTypes.Edge640, RenditionTypes.FullSize })
        {
            AdobeApiException gone = await Assert.ThrowsAsync<AdobeApiException>(() => lightroom.Client.RenderAsync(lightroom.CatalogId, LightroomId.New(), type));
            Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        }
    }

    [Fact]
    public async Task Develop_settings_change_the_pixels_and_make_ordered_renditions_invalid()
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();
        string asset = await lightroom.UploadAsync(new SKColor(80, 80, 80), "2026-05-01T10:00:00");
        using SKBitmap before = await EmulatedLightroom.DecodeAsync(await lightroom.Client.RenderAsync(lightroom.CatalogId, asset, RenditionTypes.FullSize));
        using StringContent brighter = new("<rdf:Description crs:Exposure2012=\"1\"/>", Encoding.UTF8, "application/rdf+xml");

        await lightroom.Client.PutDevelopSettingsAsync(lightroom.CatalogId, asset, brighter);
        LightroomAsset edited = await lightroom.Client.GetAssetAsync(lightroom.CatalogId, asset);
        AdobeApiException invalid = await Assert.ThrowsAsync<AdobeApiException>(() => lightroom.Client.GetRenditionAsync(lightroom.CatalogId, asset, RenditionTypes.FullSize));
        using SKBitmap after = await EmulatedLightroom.DecodeAsync(await lightroom.Client.RenderAsync(lightroom.CatalogId, asset, RenditionTypes.FullSize));

        Assert.True(edited.Links!["/rels/rendition_type/fullsize"].IsInvalid);
        Assert.Equal(HttpStatusCode.NotFound, invalid.StatusCode);
        Assert.True(after.GetPixel(30, 30).Red > before.GetPixel(30, 30).Red + 30);
        Assert.False((await lightroom.Client.GetAssetAsync(lightroom.CatalogId, asset)).Links!["/rels/rendition_type/fullsize"].IsInvalid);
    }

    [Fact]
    public async Task Renditions_on_demand_take_a_scope_of_their_own()
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();
        string asset = await lightroom.UploadAsync(SKColors.SteelBlue, "2026-05-01T10:00:00");
        lightroom.Options.User.RefreshToken = null;
        lightroom.Options.AccessToken = lightroom.Emulator.Ims.IssueUserToken(EmulatedLightroom.ClientId, "openid", "AdobeID", "lr_partner_apis");
        using LightroomClient basic = LightroomClient.Create(lightroom.Options);

        AdobeApiException refused = await Assert.ThrowsAsync<AdobeApiException>(() => basic.RenderAsync(lightroom.CatalogId, asset, RenditionTypes.FullSize));
        (await basic.RenderAsync(lightroom.CatalogId, asset, RenditionTypes.Edge640)).Dispose();

        Assert.Equal((HttpStatusCode.Forbidden, "4300"), (refused.StatusCode, refused.ErrorCode));
    }

    private static int Asked(EmulatedLightroom lightroom) => (int)lightroom.Emulator.Requests.Count("HEAD /v2/catalogs/*/renditions/*");
}
