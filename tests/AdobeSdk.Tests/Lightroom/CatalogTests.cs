using System.Net;
using AdobeSdk.Lightroom;
using SkiaSharp;

namespace AdobeSdk.Tests.Lightroom;

public class CatalogTests
{
    [Fact]
    public async Task Answers_are_read_without_the_loop_that_stands_before_them()
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();

        LightroomHealth health = await lightroom.Client.GetHealthAsync();
        LightroomAccount account = await lightroom.Client.GetAccountAsync();
        LightroomCatalog catalog = await lightroom.Client.GetCatalogAsync();

        Assert.NotEmpty(health.Version!);
        Assert.True(account.IsEntitled());
        Assert.Equal(107_374_182_400, account.Room());
        Assert.Equal("Emma's catalog", catalog.Payload!.Name);
        Assert.Equal(AssetSortOrder.CaptureDateDesc, catalog.Payload.AssetSortOrder);
        Assert.Equal($"catalogs/{lightroom.CatalogId}", catalog.Links!["self"].Href);
        Assert.True(catalog.Links["/rels/subtyped_assets"].Templated);
    }

    [Fact]
    public async Task Refusals_are_read_without_it_and_name_what_is_wrong()
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();

        AdobeApiException gone = await Assert.ThrowsAsync<AdobeApiException>(() => lightroom.Client.GetAssetAsync(lightroom.CatalogId, LightroomId.New()));
        AdobeApiException moved = await Assert.ThrowsAsync<AdobeApiException>(() => lightroom.Client.GetAssetsAsync(LightroomId.New()));
        AdobeApiException hyphens = await Assert.ThrowsAsync<AdobeApiException>(() => lightroom.Client.GetAssetAsync(lightroom.CatalogId, Guid.NewGuid().ToString("D")));

        Assert.Equal((HttpStatusCode.NotFound, "1000"), (gone.StatusCode, gone.ErrorCode));
        Assert.Equal(new AdobeValidationError("asset", "does not exist"), Assert.Single(gone.ValidationErrors));
        Assert.Equal(new AdobeValidationError("catalog", "does not exist"), Assert.Single(moved.ValidationErrors));
        Assert.Equal((HttpStatusCode.BadRequest, "1005"), (hyphens.StatusCode, hyphens.ErrorCode));
        Assert.Equal(new AdobeValidationError("asset_id", "Must be a valid GUID"), Assert.Single(hyphens.ValidationErrors));
    }

    [Fact]
    public async Task A_catalog_is_a_users_and_not_a_servers()
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();
        AdobeOptions server = new() { ClientId = "server", ClientSecret = "s", Emulator = lightroom.Emulator.Address };
        using LightroomClient client = LightroomClient.Create(server);

        AdobeApiException refusal = await Assert.ThrowsAsync<AdobeApiException>(() => client.GetCatalogAsync());

        Assert.Equal((HttpStatusCode.Forbidden, "4300"), (refusal.StatusCode, refusal.ErrorCode));
    }

    [Fact]
    public async Task Assets_are_made_listed_and_read()
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();
        string id = await lightroom.UploadAsync(SKColors.Teal, "2026-05-01T10:00:00");

        LightroomAsset asset = await lightroom.Client.GetAssetAsync(lightroom.CatalogId, id);
        LightroomAsset listed = Assert.Single(await lightroom.Client.ListAssetsAsync(lightroom.CatalogId).ToListAsync());

        Assert.Equal(AssetSubtype.Image, asset.Subtype);
        Assert.Equal((64, 48), (asset.Payload!.ImportSource!.OriginalWidth, asset.Payload.ImportSource.OriginalHeight));
        Assert.Equal(EmulatedLightroom.ClientId, asset.Payload.ImportSource.ImportedOnDevice);
        Assert.Equal(new LightroomDateTime("2026-05-01T10:00:00"), asset.Payload.CaptureDate);
        Assert.NotNull(asset.Created!.Value.Instant);
        Assert.Equal(id, listed.Id);
    }
}
