using AdobeSdk.Configuration;
using AdobeSdk.Http.Hosts;
using AdobeSdk.Jobs;
using AdobeSdk.Jobs.Handles;
using AdobeSdk.Json;
using AdobeSdk.Tests.Ims;
using AdobeSdk.Tests.Resilience;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Tests.Jobs;

/// <summary>A server that tells the story of one job, one chapter a poll, the last one for ever; and a client that listens.</summary>
internal sealed class JobServer : IAsyncDisposable
{
    public const string Running = """{"status":"running","jobId":"86ffe2ea","progress":42}""";
    public const string Succeeded = """{"status":"succeeded","jobId":"86ffe2ea","progress":100,"result":{"url":"https://bucket.s3.amazonaws.com/1.png"}}""";

    private const string Id = "urn:ff:jobs:eso851211:86ffe2ea";

    private readonly ScriptedServer _server;
    private readonly TestPipeline _pipeline;

    private JobServer(ScriptedServer server, TimeProvider? time)
    {
        _server = server;
        _pipeline = new TestPipeline(server.Address, time) { Retry = { MaxRetries = 0 } };
        var allowed = new AdobeOptions { Emulator = server.Address, AllowedHosts = { "adobe.proxy.example" } };
        Client = new JobClient(_pipeline.Http, new AnswerSerializer(JobJson.Default.Options), Options, _pipeline.Time, Log)
        {
            Hosts = new HandleHosts(HostAllowList.Of(allowed), EmulatorAddress.Find(allowed, EnvironmentVariables.None)),
        };
        Handle = new AdobeJobHandle(Id, new Uri(server.Address, $"/firefly-api.adobe.io/v3/status/{Id}"), new Uri(server.Address, $"/firefly-api.adobe.io/v3/cancel/{Id}"));
        Job = Client.Resume<Picture>(Handle);
    }

    public AdobeJobOptions Options { get; } = new();

    public LogRecorder Log { get; } = new();

    public JobClient Client { get; }

    public AdobeJobHandle Handle { get; }

    public AdobeJob<Picture> Job { get; }

    public IReadOnlyList<string> Seen => _server.Seen;

    public int Polls => _server.Seen.Count(request => request.StartsWith("GET", StringComparison.Ordinal));

    public int Cancels => _server.Seen.Count(request => request.StartsWith("PUT", StringComparison.Ordinal));

    /// <summary>The same story, told by another of Adobe's APIs: <c>image.adobe.io/pie/psdService/status/1</c>.</summary>
    public AdobeJob<TResult> JobAt<TResult>(string status, string? cancel = null) => Client.Resume<TResult>(
        new AdobeJobHandle("1", new Uri(_server.Address, status), cancel is null ? null : new Uri(_server.Address, cancel)));

    public static Task<JobServer> StartAsync(params string[] chapters) =>
        StartAsync(null, [.. chapters.Select(chapter => (RequestDelegate)(context => Answers.JsonAsync(context, 200, chapter)))]);

    public static async Task<JobServer> StartAsync(TimeProvider? time, params RequestDelegate[] chapters) =>
        new(await ScriptedServer.StartAsync((context, number) => chapters[Math.Min(number, chapters.Length) - 1](context)), time);

    public static RequestDelegate Json(string body, int status = 200) => context => Answers.JsonAsync(context, status, body);

    public async ValueTask DisposeAsync()
    {
        _pipeline.Dispose();
        await _server.DisposeAsync();
    }
}
