using System.Net;
using System.Text;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Lightroom;

public sealed class AssetTests
{
    [Theory]
    [InlineData("{", 400, 1005, """{"body":["Must be valid JSON"]}""")]
    [InlineData("""{"subtype":"painting","payload":{}}""", 400, 1005, """{"subtype":["is invalid"]}""")]
    [InlineData("""{"subtype":"image","payload":{"captureDate":"soon"}}""", 400, 1030, """{"payload.importSource":["required"],"payload.captureDate":["invalid"]}""")]
    [InlineData("""{"subtype":"image","payload":{"captureDate":"2026-02-30T10:00:00","importSource":{}}}""", 400, 1030, """{"payload.captureDate":["invalid"],"payload.importSource.fileName":["required"],"payload.importSource.importedOnDevice":["required"],"payload.importSource.importedBy":["required"],"payload.importSource.importTimestamp":["required"]}""")]
    public async Task A_body_that_is_wrong_is_refused_in_the_catalogs_words(string body, int status, int code, string errors)
    {
        await using LightroomBench lightroom = await LightroomBench.StartAsync();

        Reply reply = await lightroom.SendAsync(HttpMethod.Put, $"assets/{LightroomBench.NewId()}", body);

        LightroomBench.AssertRefused(reply, (HttpStatusCode)status, code, errors);
    }

    [Fact]
    public async Task What_is_not_described_is_kept_in_a_payload_and_refused_beside_it()
    {
        await using LightroomBench lightroom = await LightroomBench.StartAsync();
        string id = LightroomBench.NewId();

        Reply kept = await lightroom.SendAsync(HttpMethod.Put, $"assets/{id}", LightroomBench.Asset().Replace("\"payload\":{", "\"payload\":{\"mood\":\"good\",", StringComparison.Ordinal));
        Reply refused = await lightroom.SendAsync(HttpMethod.Put, $"assets/{LightroomBench.NewId()}", LightroomBench.Asset().Replace("\"payload\"", "\"mood\":1,\"payload\"", StringComparison.Ordinal));

        Assert.Equal((HttpStatusCode.Created, $"{lightroom.Bench.Emulator.Address}lr.adobe.io/v2/catalogs/{lightroom.Catalog}/assets/{id}"), (kept.Status, kept.Headers["Location"]));
        Assert.Equal("good", LightroomBench.Read(await lightroom.GetAsync($"assets/{id}"))["payload"]!["mood"]!.GetValue<string>());
        LightroomBench.AssertRefused(refused, HttpStatusCode.BadRequest, 1030, """{"mood":["disallowed"]}""");
    }

    [Theory]
    [InlineData("limit=501", """{"limit":["is invalid"]}""")]
    [InlineData("asset_ids=1", """{"asset_ids":["Must be a valid GUID"]}""")]
    [InlineData("captured_before=2026-05-01T10:00:00&captured_after=2026-05-01T10:00:00", """{"captured_after":["not allowed with captured_before parameter"]}""")]
    [InlineData("updated_since=x", """{"updated_since":["must be a valid XML Schema dateTime"]}""")]
    [InlineData("group=a", """{"subtype":["subtype value expected with group or name"]}""")]
    [InlineData("group=a&subtype=image", """{"group":["group not expected for each given subtype"]}""")]
    [InlineData("favorite=true", """{"subtype":["subtype value expected with favorite"]}""")]
    public async Task A_list_is_refused_as_the_description_says(string query, string errors)
    {
        await using LightroomBench lightroom = await LightroomBench.StartAsync();

        LightroomBench.AssertRefused(await lightroom.GetAsync($"assets?{query}"), HttpStatusCode.BadRequest, 1005, errors);
    }

    [Fact]
    public async Task Assets_without_an_original_are_incomplete()
    {
        await using LightroomBench lightroom = await LightroomBench.StartAsync();
        string empty = await lightroom.CreateAsync(), whole = await lightroom.CreateAsync();
        await lightroom.UploadAsync(whole, TestPictures.Png(64, 48), "application/octet-stream");

        Assert.Equal([empty], await IdsAsync(lightroom, "exclude=complete"));
        Assert.Equal([whole], await IdsAsync(lightroom, "exclude=incomplete"));
        Assert.Equal([empty, whole], (await IdsAsync(lightroom, "captured_after=-0001-12-31T23:59:59")).OrderBy(id => id != empty));
    }

    [Theory]
    [InlineData("image", "image/jpeg", 201)]
    [InlineData("image", "application/octet-stream", 201)]
    [InlineData("image", "video/mp4", 415)]
    [InlineData("video", "video/quicktime", 201)]
    [InlineData("video", "application/octet-stream;video", 201)]
    [InlineData("video", "application/octet-stream", 415)]
    public async Task The_content_type_has_to_match_the_subtype(string subtype, string type, int status)
    {
        await using LightroomBench lightroom = await LightroomBench.StartAsync();

        Assert.Equal((HttpStatusCode)status, (await lightroom.UploadAsync(await lightroom.CreateAsync(subtype), [1, 2, 3], type)).Status);
    }

    [Theory]
    [InlineData("bytes 0-1/9")]
    [InlineData("bytes 0-2/*")]
    [InlineData("bytes 7-9/9")]
    [InlineData("lines 0-2/9")]
    [InlineData("all")]
    public async Task A_range_that_does_not_fit_its_part_is_refused(string range)
    {
        await using LightroomBench lightroom = await LightroomBench.StartAsync();

        LightroomBench.AssertRefused(
            await lightroom.UploadAsync(await lightroom.CreateAsync(), [1, 2, 3], "image/jpeg", range), HttpStatusCode.BadRequest, 1005, """{"content_range":["is invalid"]}""");
    }

    [Fact]
    public async Task Parts_may_come_in_any_order_and_twice_and_others_do_not_replace_them()
    {
        await using LightroomBench lightroom = await LightroomBench.StartAsync();
        string id = await lightroom.CreateAsync();

        HttpStatusCode[] taken =
        [
            (await lightroom.UploadAsync(id, [4, 5], "image/jpeg", "bytes 3-4/5")).Status,
            (await lightroom.UploadAsync(id, [4, 5], "image/jpeg", "bytes 3-4/5")).Status,
            (await lightroom.UploadAsync(id, [1, 2, 3], "image/jpeg", "bytes 0-2/5")).Status,
            (await lightroom.UploadAsync(id, [1, 2, 3], "image/jpeg", "bytes 0-2/5")).Status,
            (await lightroom.UploadAsync(id, [9, 9, 9], "image/jpeg", "bytes 0-2/5")).Status,
        ];

        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.Created, HttpStatusCode.Created, HttpStatusCode.Created, HttpStatusCode.Forbidden], taken);
        Assert.Equal(5, LightroomBench.Read(await lightroom.GetAsync($"assets/{id}"))["payload"]!["importSource"]!["fileSize"]!.GetValue<int>());
    }

    [Fact]
    public async Task The_date_of_an_original_is_taken_from_it_where_nobody_knew_one()
    {
        await using LightroomBench lightroom = await LightroomBench.StartAsync();
        string id = LightroomBench.NewId();
        await lightroom.SendAsync(HttpMethod.Put, $"assets/{id}", LightroomBench.Asset().Replace("2026-05-01T10:00:00", "0000-00-00T00:00:00", StringComparison.Ordinal));

        await lightroom.UploadAsync(id, [.. "Exif\0\0 2026:08:09 10:11:12\0 2024:02:29 23:59:59\0"u8], "image/jpeg");

        Assert.Equal("2024-02-29T23:59:59", LightroomBench.Read(await lightroom.GetAsync($"assets/{id}"))["payload"]!["captureDate"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_original_that_is_there_already_is_named_by_the_refusal()
    {
        await using LightroomBench lightroom = await LightroomBench.StartAsync();
        string id = await lightroom.CreateAsync();
        await lightroom.UploadAsync(id, [1, 2, 3], "image/jpeg");
        string sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([1, 2, 3]));

        Reply refused = await lightroom.SendAsync(HttpMethod.Put, $"assets/{LightroomBench.NewId()}", LightroomBench.Asset(), ("If-None-Match", sha256));

        Assert.Equal(HttpStatusCode.PreconditionFailed, refused.Status);
        Assert.Equal($"assets/{id}", LightroomBench.Read(refused)["revisions"]![0]!["links"]!["/rels/asset"]!["href"]!.GetValue<string>());
    }

    [Fact]
    public async Task Develop_settings_are_an_images_and_are_copied_as_they_are()
    {
        await using LightroomBench lightroom = await LightroomBench.StartAsync();
        string photo = await lightroom.CreateAsync(), other = await lightroom.CreateAsync(), film = await lightroom.CreateAsync("video");
        StringContent Xmp() => new("<xmp/>", Encoding.UTF8, "application/rdf+xml");
        string Path(string asset) => $"{LightroomBench.Host}/v2/catalogs/{lightroom.Catalog}/assets/{asset}/xmp/develop";

        Reply stored = await lightroom.Bench.SendAsync(HttpMethod.Put, Path(photo), Xmp());
        Reply copied = await lightroom.SendAsync(HttpMethod.Put, $"assets/{other}/xmp/develop", $$"""{"file_href":"/v2/catalogs/{{lightroom.Catalog}}/assets/{{photo}}/xmp/develop"}""");
        Reply ofFilm = await lightroom.Bench.SendAsync(HttpMethod.Put, Path(film), Xmp());
        Reply nowhere = await lightroom.SendAsync(HttpMethod.Put, $"assets/{other}/xmp/develop", """{"file_href":"/elsewhere"}""");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (stored.Status, copied.Status));
        Assert.Equal("<xmp/>", (await lightroom.GetAsync($"assets/{other}/xmp/develop")).Text);
        LightroomBench.AssertRefused(ofFilm, HttpStatusCode.BadRequest, 1005, """{"subtype":["is invalid"]}""");
        LightroomBench.AssertRefused(nowhere, HttpStatusCode.BadRequest, 1005, """{"file_href":["is invalid"]}""");
    }

    [Fact]
    public async Task A_film_is_shown_by_a_card_that_says_so_and_is_not_rendered_on_demand()
    {
        await using LightroomBench lightroom = await LightroomBench.StartAsync();
        string film = await lightroom.CreateAsync("video");
        await lightroom.UploadAsync(film, [1, 2, 3], "video/mp4");
        lightroom.Bench.Time.Advance(TimeSpan.FromSeconds(3));

        Reply card = await lightroom.GetAsync($"assets/{film}/renditions/640");
        Reply refused = await lightroom.SendAsync(HttpMethod.Post, $"assets/{film}/renditions", null, ("X-Generate-Renditions", "fullsize"));

        Pictures.Pixels pixels = Pictures.Pixels.Of(card.Bytes);
        Assert.Equal((640, 427), (pixels.Width, pixels.Height));
        LightroomBench.AssertRefused(refused, HttpStatusCode.BadRequest, 1005, """{"subtype":["is invalid"]}""");
    }

    [Fact]
    public async Task An_ordered_rendition_is_there_after_a_while_and_for_a_day()
    {
        await using LightroomBench lightroom = await LightroomBench.StartAsync();
        string photo = await lightroom.CreateAsync();
        await lightroom.UploadAsync(photo, TestPictures.Png(64, 48), "application/octet-stream");
        async Task<HttpStatusCode> LookAsync() => (await lightroom.GetAsync($"assets/{photo}/renditions/2560")).Status;

        await lightroom.SendAsync(HttpMethod.Post, $"assets/{photo}/renditions", null, ("X-Generate-Renditions", "fullsize,2560"));
        HttpStatusCode early = await LookAsync();
        lightroom.Bench.Time.Advance(TimeSpan.FromSeconds(2));
        HttpStatusCode there = await LookAsync();
        lightroom.Bench.Time.Advance(TimeSpan.FromHours(24));
        lightroom.Bench.Token = lightroom.Bench.Emulator.Ims.IssueUserToken("x", "openid", "AdobeID", "lr_partner_apis");
        HttpStatusCode late = await LookAsync();

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.NotFound), (early, there, late));
    }

    private static async Task<string[]> IdsAsync(LightroomBench lightroom, string query) =>
        [.. LightroomBench.Read(await lightroom.GetAsync($"assets?{query}"))["resources"]!.AsArray().Select(asset => asset!["id"]!.GetValue<string>())];
}
