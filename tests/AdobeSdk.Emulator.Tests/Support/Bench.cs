using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Emulator.Tests.Support;

/// <summary>An emulator on a virtual clock, and a plain HTTP client in front of it.</summary>
internal sealed class Bench : IAsyncDisposable
{
    public const string Scopes = "openid,AdobeID,session,additional_info,read_organizations,firefly_api,ff_apis";
    public const string Firefly = "firefly-api.adobe.io";
    public const string Ims = "ims-na1.adobelogin.com";

    private Bench(AdobeEmulator emulator, FakeTimeProvider time)
    {
        (Emulator, Time) = (emulator, time);
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, Expect100ContinueTimeout = TimeSpan.FromMinutes(5) }) { BaseAddress = emulator.Address };
        Token = emulator.Ims.IssueToken("x", Scopes.Split(','));
    }

    public AdobeEmulator Emulator { get; }

    public FakeTimeProvider Time { get; }

    public HttpClient Http { get; }

    public string Token { get; set; }

    public string ApiKey { get; set; } = "x";

    public static async Task<Bench> StartAsync(Action<EmulatorOptions>? configure = null)
    {
        FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 2, 8, 0, 0, TimeSpan.Zero));
        EmulatorOptions options = new() { Time = time };
        configure?.Invoke(options);
        return new Bench(await AdobeEmulator.StartAsync(options, TestContext.Current.CancellationToken), time);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Emulator.DisposeAsync();
    }

    /// <summary>Asks IMS for a token with these fields on top of the usual ones; an empty value leaves a field out.</summary>
    public Task<Reply> AskForTokenAsync(params (string Name, string Value)[] fields)
    {
        Dictionary<string, string> form = new() { ["grant_type"] = "client_credentials", ["client_id"] = "x", ["client_secret"] = "y", ["scope"] = Scopes };
        foreach ((string name, string value) in fields)
        {
            form[name] = value;
        }

        return SendAsync(HttpMethod.Post, Ims + "/ims/token/v3", new FormUrlEncodedContent(form.Where(static field => field.Value.Length > 0)), signed: false);
    }

    /// <summary>Sends to an API with key and token.</summary>
    public async Task<Reply> SendAsync(HttpMethod method, string hostAndPath, HttpContent? content = null, bool signed = true, params (string Name, string Value)[] headers)
    {
        string url = hostAndPath.StartsWith("http", StringComparison.Ordinal) ? hostAndPath : $"{Emulator.Address}{hostAndPath}";
        using HttpRequestMessage request = new(method, url) { Content = content };
        if (signed)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
            request.Headers.Add("x-api-key", ApiKey);
        }

        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using HttpResponseMessage response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        return await Reply.ReadAsync(response);
    }

    public Task<Reply> GetAsync(string hostAndPath, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, hostAndPath, null, true, headers);

    public Task<Reply> PostAsync(string path, JsonNode body, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, Firefly + path, new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"), true, headers);

    /// <summary>Uploads a picture.</summary>
    /// <returns>Its upload id.</returns>
    public async Task<string> UploadAsync(byte[] bytes, string contentType = "image/png")
    {
        ByteArrayContent content = new(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        Reply reply = await SendAsync(HttpMethod.Post, Firefly + "/v2/storage/image", content);
        return reply.Json["images"]![0]!["id"]!.GetValue<string>();
    }

    /// <summary>Lets the job's time pass and polls it.</summary>
    public Task<Reply> FinishAsync(Reply accepted)
    {
        Time.Advance(TimeSpan.FromSeconds(2));
        return GetAsync(StatusUrl(accepted));
    }

    public static string StatusUrl(Reply accepted) =>
        (accepted.Json["statusUrl"] ?? accepted.Json["links"]!["result"]!["href"])!.GetValue<string>();

    public static string CancelUrl(Reply accepted) =>
        (accepted.Json["cancelUrl"] ?? accepted.Json["links"]!["cancel"]!["href"])!.GetValue<string>();
}
