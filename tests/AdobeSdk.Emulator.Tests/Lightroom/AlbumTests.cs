using System.Net;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Lightroom;

public sealed class AlbumTests
{
    [Fact]
    public async Task An_album_belongs_to_the_client_that_made_it()
    {
        await using LightroomBench lightroom = await LightroomBench.StartAsync();
        string album = await CreateAsync(lightroom, """{"name":"Spring"}""");

        Reply foreign = await lightroom.SendAsync(HttpMethod.Put, $"albums/{LightroomBench.NewId()}", """{"subtype":"project","serviceId":"somebody","payload":{"name":"a"}}""");
        lightroom.Bench.ApiKey = "other";
        lightroom.Bench.Token = lightroom.Bench.Emulator.Ims.IssueUserToken("other", "openid", "AdobeID", "lr_partner_apis");
        Reply changed = await lightroom.SendAsync(HttpMethod.Post, $"albums/{album}", """{"payload":{"name":"Mine"}}""");
        Reply deleted = await lightroom.SendAsync(HttpMethod.Delete, $"albums/{album}");
        Reply read = await lightroom.GetAsync($"albums/{album}");

        Assert.All([foreign, changed, deleted], reply => LightroomBench.AssertRefused(reply, HttpStatusCode.Forbidden, 1016, ""));
        Assert.Equal(("Spring", "x"), (LightroomBench.Read(read)["payload"]!["name"]!.GetValue<string>(), LightroomBench.Read(read)["serviceId"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("?child_albums=true", 0)]
    public async Task Albums_inside_of_one_go_with_it_if_that_is_asked_for(string query, int left)
    {
        await using LightroomBench lightroom = await LightroomBench.StartAsync();
        string top = await CreateAsync(lightroom, """{"name":"top"}""", "project_set");
        string middle = await CreateAsync(lightroom, $$$"""{"name":"middle","parent":{"id":"{{{top}}}"}}""", "project_set");
        string leaf = await CreateAsync(lightroom, $$$"""{"name":"leaf","parent":{"id":"{{{middle}}}"}}""");

        Assert.Equal($"albums/{middle}", LightroomBench.Read(await lightroom.GetAsync($"albums/{leaf}"))["links"]!["/rels/parent_album"]!["href"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.NoContent, (await lightroom.SendAsync(HttpMethod.Delete, $"albums/{top}{query}")).Status);
        Assert.Equal(left, LightroomBench.Read(await lightroom.GetAsync("albums"))["resources"]!.AsArray().Count);
    }

    [Fact]
    public async Task Each_asset_that_cannot_be_added_is_told_why_and_all_of_them_are_a_refusal()
    {
        await using LightroomBench lightroom = await LightroomBench.StartAsync();
        string album = await CreateAsync(lightroom, "{}"), there = await lightroom.CreateAsync(), gone = LightroomBench.NewId();
        Task<Reply> AddAsync(params string[] resources) => lightroom.SendAsync(HttpMethod.Put, $"albums/{album}/assets", $$"""{"resources":[{{string.Join(',', resources)}}]}""");

        Reply some = await AddAsync($$"""{"id":"{{there}}"}""", $$"""{"id":"{{gone}}"}""");
        Reply none = await AddAsync($$"""{"id":"{{there}}"}""", $$"""{"id":"{{gone}}"}""");
        Reply cover = await AddAsync($$$"""{"id":"{{{there}}}","payload":{"cover":true,"order":"z"}}""");
        Reply tooMany = await AddAsync([.. Enumerable.Repeat($$"""{"id":"{{there}}"}""", 51)]);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Forbidden, HttpStatusCode.Created), (some.Status, none.Status, cover.Status));
        JsonNode first = LightroomBench.Read(some)["errors"]![0]!;
        Assert.Equal((gone, 404, 1000), (first["id"]!.GetValue<string>(), first["http_status"]!.GetValue<int>(), first["code"]!.GetValue<int>()));
        Assert.Equal(["ResourceExistsError", "ResourceNotFoundError"], LightroomBench.Read(none)["errors"]!.AsArray().Select(error => error!["subtype"]!.GetValue<string>()));
        LightroomBench.AssertRefused(tooMany, HttpStatusCode.BadRequest, 1030, """{"resources":["invalid"]}""");

        // Of what comes with an asset that is there already, only the cover counts.
        JsonNode place = LightroomBench.Read(await lightroom.GetAsync($"albums/{album}/assets"))["resources"]![0]!;
        Assert.Equal("""{"cover":true}""", place["payload"]!.ToJsonString());
        Assert.Equal($"assets/{there}", LightroomBench.Read(await lightroom.GetAsync($"albums/{album}"))["links"]!["/rels/cover_asset"]!["href"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_order_does_not_end_with_a_hyphen()
    {
        await using LightroomBench lightroom = await LightroomBench.StartAsync();
        string album = await CreateAsync(lightroom, "{}"), asset = await lightroom.CreateAsync();

        Reply refused = await lightroom.SendAsync(HttpMethod.Put, $"albums/{album}/assets", $$$"""{"resources":[{"id":"{{{asset}}}","payload":{"order":"a-"}}]}""");

        LightroomBench.AssertRefused(refused, HttpStatusCode.BadRequest, 1030, """{"resources.0.payload.order":["invalid"]}""");
    }

    private static async Task<string> CreateAsync(LightroomBench lightroom, string payload, string subtype = "project")
    {
        string id = LightroomBench.NewId();
        Assert.Equal(HttpStatusCode.Created, (await lightroom.SendAsync(HttpMethod.Put, $"albums/{id}", $$"""{"subtype":"{{subtype}}","serviceId":"x","payload":{{payload}}}""")).Status);
        return id;
    }
}
