using System.Text.Json;
using AdobeSdk.Emulator;
using AdobeSdk.Lightroom;
using SkiaSharp;

namespace AdobeSdk.Tests.Lightroom;

public class ListTests
{
    private static readonly string[] s_dates = ["2026-05-05T10:00:00", "2026-05-04T10:00:00", "2026-05-03T10:00:00", "2026-05-03T10:00:00", "2026-05-01T10:00:00", "0000-00-00T00:00:00"];

    [Fact]
    public async Task Assets_come_newest_first_across_pages_and_none_twice()
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();
        string[] assets = await FillAsync(lightroom);

        List<LightroomAsset> listed = await lightroom.Client.ListAssetsAsync(lightroom.CatalogId, new() { PageSize = 1 }).ToListAsync();

        Assert.Equal(s_dates, listed.Select(asset => asset.Payload!.CaptureDate!.Value.Value));
        Assert.Equal(assets.Order(), listed.Select(asset => asset.Id).Order());

        // Two were taken at the same time, and come together.
        Assert.Equal(5, lightroom.Emulator.Requests.Count("GET /v2/catalogs/*/assets"));
    }

    [Fact]
    public async Task A_page_leads_back_as_well()
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();
        await FillAsync(lightroom);

        AssetPage first = await lightroom.Client.GetAssetsAsync(lightroom.CatalogId, limit: 2);
        AssetPage second = await lightroom.Client.GetAssetPageAsync(first.Next()!);
        AssetPage again = await lightroom.Client.GetAssetPageAsync(second.Previous()!);

        Assert.Null(first.Previous());
        Assert.Equal(first.Resources!.Select(asset => asset.Id), again.Resources!.Select(asset => asset.Id));
        Assert.Equal(2, second.Resources!.Count);
    }

    [Fact]
    public async Task A_list_is_asked_for_no_further_than_it_is_read()
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();
        await FillAsync(lightroom);

        await foreach (LightroomAsset _ in lightroom.Client.ListAssetsAsync(lightroom.CatalogId, new() { PageSize = 2 }))
        {
            break;
        }

        Assert.Equal(1, lightroom.Emulator.Requests.Count("GET /v2/catalogs/*/assets"));
    }

    [Fact]
    public async Task Filters_reach_the_wire_as_adobe_writes_them()
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();

        await lightroom.Client.ListAssetsAsync(
            lightroom.CatalogId,
            new() { Subtypes = [AssetSubtype.Image, AssetSubtype.Video], CapturedBefore = new("2026-05-01T10:00:00+02:00"), HideStacked = true, OnlyComplete = true, PageSize = 7 }).ToListAsync();

        RecordedRequest request = Assert.Single(lightroom.Emulator.Requests.To("GET /v2/catalogs/*/assets"));
        Assert.Equal("?captured_before=2026-05-01T10%3A00%3A00%2B02%3A00&limit=7&hide_stacked_assets=true&subtype=image%3Bvideo&exclude=incomplete", request.Query);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    public async Task An_albums_assets_come_by_order_and_then_by_date(int pageSize)
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();
        string[] assets = await FillAsync(lightroom);
        string album = await AlbumAsync(lightroom, "Spring");
        (string? Order, int Asset)[] places = [("b", 0), ("a", 4), ("Z", 2), (null, 1), (null, 5), (null, 3)];
        await lightroom.Client.AddAssetsToAlbumAsync(lightroom.CatalogId, album, new()
        {
            Resources = [.. places.Select(place => new NewAlbumAsset { Id = assets[place.Asset], Payload = place.Order is null ? null : new() { Order = place.Order } })],
        });

        List<AlbumAsset> listed = await lightroom.Client.ListAlbumAssetsAsync(lightroom.CatalogId, album, new() { PageSize = pageSize }).ToListAsync();

        Assert.Equal(new[] { 2, 4, 0, 5, 3, 1 }.Select(index => assets[index]), listed.Select(place => place.Asset!.Id));
        Assert.All(listed, place => Assert.NotNull(place.Asset!.Payload));
    }

    [Fact]
    public async Task Albums_come_by_name_across_pages()
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();
        foreach (string name in new[] { "Summer", "Autumn", "Winter & snow", "Spring" })
        {
            await AlbumAsync(lightroom, name);
        }

        List<string> names = [];
        AlbumPage? page = await lightroom.Client.GetAlbumsAsync(lightroom.CatalogId, limit: 1);
        for (; page is not null; page = page.Next() is { } next ? await lightroom.Client.GetAlbumPageAsync(next) : null)
        {
            names.AddRange(page.Resources!.Select(album => album.Payload!.Name!));
        }

        Assert.Equal(["Autumn", "Spring", "Summer", "Winter & snow"], names);
        Assert.Equal(names, await lightroom.Client.ListAlbumsAsync(lightroom.CatalogId, AlbumSubtype.Project).Select(album => album.Payload!.Name!).ToListAsync());
        Assert.Empty(await lightroom.Client.ListAlbumsAsync(lightroom.CatalogId, AlbumSubtype.ProjectSet).ToListAsync());
    }

    [Fact]
    public async Task A_link_to_another_host_gets_no_token()
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();
        AssetPage page = new() { Base = new("https://lr.adobe.io/v2/catalogs/a/"), Links = new Dictionary<string, LightroomLink> { ["next"] = new() { Href = "//elsewhere.example/assets" } } };

        AdobeException refused = await Assert.ThrowsAnyAsync<AdobeException>(() => lightroom.Client.GetAssetPageAsync(page.Next()!));

        Assert.Contains("elsewhere.example", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://lr.adobe.io/v2/catalogs/a/", "assets?captured_before=b", "https://lr.adobe.io/v2/catalogs/a/assets?captured_before=b")]
    [InlineData("https://lr.adobe.io/v2/catalogs/a/", "/v2/catalogs/a/albums", "https://lr.adobe.io/v2/catalogs/a/albums")]
    [InlineData("https://lr.adobe.io/", "https://lr.adobe.io/v2/x", "https://lr.adobe.io/v2/x")]
    [InlineData(null, "assets", null)]
    [InlineData("https://lr.adobe.io/", "", null)]
    public void Links_are_put_together_as_rfc_3986_says(string? root, string href, string? expected)
    {
        AssetPage page = new() { Base = root is null ? null : new(root), Links = new Dictionary<string, LightroomLink> { ["next"] = new() { Href = href } } };

        Assert.Equal(expected, page.Next()?.AbsoluteUri);
        Assert.Null(page.Previous());
    }

    [Theory]
    [InlineData("""{"href":"a","invalid":true}""", true)]
    [InlineData("""{"href":"a","invalid":"true"}""", true)]
    [InlineData("""{"href":"a","invalid":"false"}""", false)]
    [InlineData("""{"href":"a","invalid":false}""", false)]
    [InlineData("""{"href":"a"}""", false)]
    public void A_link_is_invalid_where_adobe_says_so_as_a_word_or_as_a_text(string json, bool invalid) =>
        Assert.Equal(invalid, JsonSerializer.Deserialize(json, LightroomJsonContext.Default.LightroomLink)!.IsInvalid);

    [Theory]
    [InlineData("2026-05-01T10:00:00+02:00", "2026-05-01T08:00:00Z")]
    [InlineData("2026-05-01T10:00:00.123456Z", "2026-05-01T10:00:00.123456Z")]
    [InlineData("2026-05-01T10:00:00", null)]
    [InlineData("0000-00-00T00:00:00", null)]
    [InlineData("soon", null)]
    [InlineData(null, null)]
    public void A_time_is_a_point_in_time_only_with_a_zone(string? text, string? utc)
    {
        LightroomDateTime time = new(text!);

        Assert.Equal(utc, time.Instant is { } instant ? LightroomDateTime.From(instant).Value : null);
    }

    private static async Task<string[]> FillAsync(EmulatedLightroom lightroom)
    {
        string[] assets = new string[s_dates.Length];
        for (int i = 0; i < s_dates.Length; i++)
        {
            assets[i] = await lightroom.UploadAsync(SKColors.Olive, s_dates[i]);
        }

        return assets;
    }

    private static async Task<string> AlbumAsync(EmulatedLightroom lightroom, string name)
    {
        string album = LightroomId.New();
        await lightroom.Client.CreateAlbumAsync(lightroom.CatalogId, album, new() { Subtype = AlbumSubtype.Project, ServiceId = EmulatedLightroom.ClientId, Payload = new() { Name = name } });
        return album;
    }
}
