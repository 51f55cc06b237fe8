using System.Net;
using AdobeSdk.Errors;
using AdobeSdk.Http;
using AdobeSdk.Http.Resilience;
using AdobeSdk.Tests.Ims;
using AdobeSdk.Tests.Threads;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdobeSdk.Tests.Resilience;

/// <summary>A call goes on elsewhere than in the caller's context, whatever it has to wait for.</summary>
public class PipelineContextTests
{
    private static readonly Uri s_address = new("https://firefly-api.adobe.io");

    [Fact]
    public Task The_wire_is_waited_for_elsewhere() => ElsewhereAsync(new SlowWire(HttpStatusCode.OK) { Slow = 1 }, 1);

    [Fact]
    public Task A_body_is_waited_for_elsewhere() => ElsewhereAsync(new SlowWire(HttpStatusCode.OK) { SlowBody = 1 }, 1);

    [Fact]
    public Task An_errors_body_is_waited_for_elsewhere() => ElsewhereAsync(new SlowWire(HttpStatusCode.Forbidden) { SlowBody = 1 }, 1);

    [Fact]
    public Task A_repeat_is_waited_for_elsewhere() =>
        ElsewhereAsync(new SlowWire(HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK) { Slow = 2 }, 2, static pipeline => pipeline.Retry.BaseDelay = TimeSpan.Zero);

    [Fact]
    public async Task A_pause_passes_elsewhere()
    {
        using var wire = new SlowWire(HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK);
        using var pipeline = new TestPipeline(s_address, wire: wire);

        Assert.Equal(0, await CallersContext.PostsOfAsync(() => pipeline.SendAsync("GET")));
        Assert.Equal(2, wire.Asked);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_call_that_somebody_listens_to_ends_elsewhere(bool told)
    {
        using var wire = new SlowWire(HttpStatusCode.OK) { Slow = 1 };
        using var pipeline = new TestPipeline(s_address, logger: new LogRecorder(), wire: wire);
        using var caller = new CancellationTokenSource();

        int posts = await CallersContext.PostsOfAsync(
            () =>
            {
                if (told)
                {
                    AdobeCall.Begin(caller.Token);
                }

                return pipeline.SendAsync("GET");
            },
            wire.Open);

        Assert.Equal(0, posts);
    }

    [Fact]
    public async Task An_ambiguous_submit_is_explained_elsewhere()
    {
        using var wire = new SlowWire(HttpStatusCode.BadGateway) { SlowBody = 1 };
        var retry = new AdobeRetryOptions();
        var circuits = new Circuits(new AdobeCircuitOptions { Enabled = false }, TimeProvider.System, NullLogger.Instance);
        using var http = new HttpMessageInvoker(new RetryHandler(retry, new RetryBudget(retry), circuits, TimeProvider.System, NullLogger.Instance) { InnerHandler = wire });

        int posts = await CallersContext.PostsOfAsync(
            () =>
            {
                AdobeCall.BeginJob(CancellationToken.None);
                return http.SendAsync(new HttpRequestMessage(HttpMethod.Post, s_address), CancellationToken.None)
                    .ContinueWith(static call => Assert.IsType<AdobeAmbiguousSubmitException>(call.Exception?.InnerException), TaskScheduler.Default);
            },
            wire.Open);

        Assert.Equal(0, posts);
    }

    private static async Task ElsewhereAsync(SlowWire wire, int asked, Action<TestPipeline>? configure = null)
    {
        using var pipeline = new TestPipeline(s_address, wire: wire);
        configure?.Invoke(pipeline);

        Assert.Equal(0, await CallersContext.PostsOfAsync(() => pipeline.SendAsync("GET"), wire.Open));
        Assert.Equal(asked, wire.Asked);
    }
}
