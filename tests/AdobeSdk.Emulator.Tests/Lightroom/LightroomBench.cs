using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Lightroom;

/// <summary>A user's plain HTTP client in front of the emulator's catalog.</summary>
internal sealed class LightroomBench : IAsyncDisposable
{
    public const string Host = "lr.adobe.io";

    private const string Loop = "while (1) {}\n";

    private LightroomBench(Bench bench) => Bench = bench;

    public Bench Bench { get; }

    public string Catalog { get; private set; } = "";

    public static async Task<LightroomBench> StartAsync(Action<EmulatorOptions>? configure = null)
    {
        Bench bench = await Bench.StartAsync(configure);
        bench.Token = bench.Emulator.Ims.IssueUserToken("x", "openid", "AdobeID", "lr_partner_apis", "lr_partner_rendition_apis");
        LightroomBench lightroom = new(bench);
        lightroom.Catalog = Read(await bench.GetAsync(Host + "/v2/catalog"))["id"]!.GetValue<string>();
        return lightroom;
    }

    public static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>An answer's JSON, which the loop has to stand before.</summary>
    public static JsonNode Read(Reply reply)
    {
        Assert.StartsWith(Loop, reply.Text, StringComparison.Ordinal);
        return JsonNode.Parse(reply.Text[Loop.Length..])!;
    }

    public static void AssertRefused(Reply reply, HttpStatusCode status, int code, string errors)
    {
        Assert.Equal(status, reply.Status);
        JsonNode body = Read(reply);
        Assert.Equal(code, body["code"]!.GetValue<int>());
        Assert.NotEmpty(body["description"]!.GetValue<string>());
        Assert.Equal(errors, body["errors"]?.ToJsonString() ?? "");
    }

    /// <summary>Sends JSON to a path of the catalog.</summary>
    public Task<Reply> SendAsync(HttpMethod method, string path, string? json = null, params (string Name, string Value)[] headers) =>
        Bench.SendAsync(method, $"{Host}/v2/catalogs/{Catalog}/{path}", json is null ? null : new StringContent(json, Encoding.UTF8, "application/json"), true, headers);

    public Task<Reply> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    /// <summary>Makes an asset.</summary>
    public async Task<string> CreateAsync(string subtype = "image")
    {
        string id = NewId();
        Assert.Equal(HttpStatusCode.Created, (await SendAsync(HttpMethod.Put, $"assets/{id}", Asset(subtype))).Status);
        return id;
    }

    /// <summary>Uploads an original, or a part of one.</summary>
    public Task<Reply> UploadAsync(string asset, byte[] bytes, string type, string? range = null)
    {
        ByteArrayContent content = new(bytes);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        if (range is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Range", range);
        }

        return Bench.SendAsync(HttpMethod.Put, $"{Host}/v2/catalogs/{Catalog}/assets/{asset}/master", content);
    }

    public static string Asset(string subtype = "image") =>
        """{"subtype":"?","payload":{"captureDate":"2026-05-01T10:00:00","importSource":{"fileName":"a.png","importedOnDevice":"x","importedBy":"me","importTimestamp":"2026-11-02T08:00:00Z"}}}"""
            .Replace("?", subtype, StringComparison.Ordinal);

    public ValueTask DisposeAsync() => Bench.DisposeAsync();
}
