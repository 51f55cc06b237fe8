using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Hosting;

public sealed class FrontDoorTests
{
    [Fact]
    public async Task It_listens_on_loopback_alone_and_frees_its_port()
    {
        Bench bench = await Bench.StartAsync();
        int port = bench.Emulator.Address.Port;
        Assert.Equal("127.0.0.1", bench.Emulator.Address.Host);
        await bench.DisposeAsync();

        using TcpListener listener = new(IPAddress.Loopback, port);
        listener.Start();
    }

    [Fact]
    public async Task It_stops_although_an_answer_would_take_for_ever()
    {
        await using Bench bench = await Bench.StartAsync();
        bench.Emulator.Faults.Inject("*", Fault.SlowFirstByte(TimeSpan.FromDays(1)));
        Task<Reply> never = bench.PostAsync("/v3/images/generate-async", new JsonObject { ["prompt"] = "a lighthouse" });
        while (bench.Emulator.Jobs.All.Count == 0)
        {
            await Task.Yield();
        }

        await bench.Emulator.DisposeAsync();
        Exception? broken = await Record.ExceptionAsync(() => never);
        Assert.True(broken is HttpRequestException || (await never).Status == HttpStatusCode.InternalServerError);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_an_io_exception()
    {
        await using Bench bench = await Bench.StartAsync();
        await Assert.ThrowsAsync<IOException>(() => AdobeEmulator.StartAsync(new EmulatorOptions { Port = bench.Emulator.Address.Port }, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Its_root_says_what_it_is()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply root = await bench.SendAsync(HttpMethod.Get, "", signed: false);

        Assert.Contains("stand-in for Adobe", root.Text, StringComparison.Ordinal);
        Assert.Contains($"ADOBE_EMULATOR={bench.Emulator.Address.GetLeftPart(UriPartial.Authority)}", root.Text, StringComparison.Ordinal);
        Assert.Contains("POST /firefly-api.adobe.io/v3/images/generate-async", root.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_adobe_host_that_it_does_not_have_is_a_404_that_lists_those_it_has()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply byPrefix = await bench.SendAsync(HttpMethod.Post, "s3d.adobe.io/v2/edit");
        Reply byHeader = await bench.SendAsync(HttpMethod.Post, "v2/edit", null, true, ("Host", "s3d.adobe.io"));

        Assert.All([byPrefix, byHeader], static reply =>
        {
            Assert.Equal(HttpStatusCode.NotFound, reply.Status);
            Assert.Contains("/v2/edit", reply.Json["message"]!.GetValue<string>(), StringComparison.Ordinal);
            Assert.Contains("s3d.adobe.io", reply.Json["message"]!.GetValue<string>(), StringComparison.Ordinal);
            Assert.Contains("firefly-api.adobe.io", reply.Json["message"]!.GetValue<string>(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_path_that_a_known_host_does_not_have_is_a_404_that_lists_those_it_has()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply reply = await bench.PostAsync("/v2/images/generate", new JsonObject());

        Assert.Equal(HttpStatusCode.NotFound, reply.Status);
        Assert.Contains("/v3/images/generate-async", reply.Json["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain("/ims/", reply.Json["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_follow_the_name_and_port_that_the_request_came_to()
    {
        await using Bench bench = await Bench.StartAsync();
        JsonObject body = new() { ["prompt"] = "a lighthouse" };
        Reply byPrefix = await bench.PostAsync("/v3/images/generate-async", body.DeepClone(), ("Host", "proxy.example:8443"));
        Reply byHeader = await bench.SendAsync(HttpMethod.Post, "v3/images/generate-async", JsonContent(body), true, ("Host", "firefly-api.adobe.io"));
        Reply byHeaderAndPort = await bench.SendAsync(HttpMethod.Post, "v3/images/generate-async", JsonContent(body), true, ("Host", "firefly-api.adobe.io:4100"));

        Assert.StartsWith("http://proxy.example:8443/firefly-api.adobe.io/v3/status/urn:ff:jobs:emu:", Bench.StatusUrl(byPrefix), StringComparison.Ordinal);
        Assert.StartsWith("http://firefly-api.adobe.io/v3/status/urn:ff:jobs:emu:", Bench.StatusUrl(byHeader), StringComparison.Ordinal);
        Assert.StartsWith("http://firefly-api.adobe.io:4100/v3/status/urn:ff:jobs:emu:", Bench.StatusUrl(byHeaderAndPort), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sharded_status_host_is_served_too()
    {
        await using Bench bench = await Bench.StartAsync(static options => options.StatusHost = "firefly-epo854211.adobe.io");
        Reply accepted = await bench.PostAsync("/v3/images/generate-async", new JsonObject { ["prompt"] = "a lighthouse" });

        Assert.StartsWith($"{bench.Emulator.Address}firefly-epo854211.adobe.io/v3/status/", Bench.StatusUrl(accepted), StringComparison.Ordinal);
        Assert.Equal("pending", (await bench.GetAsync(Bench.StatusUrl(accepted))).Json["status"]!.GetValue<string>());
        Assert.Equal("403000", (await bench.SendAsync(HttpMethod.Get, Bench.StatusUrl(accepted), signed: false)).ErrorCode);
    }

    private static StringContent JsonContent(JsonObject body) => new(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
}
