using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Resilience;

/// <summary>Nothing hangs: every attempt has a deadline, and it counts only the time at the wire.</summary>
public class DeadlineTests
{
    [Fact]
    public async Task A_first_byte_that_never_comes_is_a_timeout()
    {
        var arrived = new SemaphoreSlim(0);
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
        {
            arrived.Release();
            return Answers.NeverAsync(context);
        });
        var time = new FakeTimeProvider();
        using var pipeline = new TestPipeline(server.Address, time) { Retry = { MaxRetries = 0 } };

        Task<HttpResponseMessage> call = pipeline.SendAsync("GET");
        await arrived.WaitAsync();
        time.Advance(pipeline.Retry.AttemptTimeout);

        var timeout = await Assert.ThrowsAsync<AdobeTimeoutException>(() => call);
        Assert.True(timeout.IsTransient);
        Assert.Equal(pipeline.Retry.AttemptTimeout, timeout.Timeout);
    }

    [Fact]
    public async Task A_body_that_stops_coming_is_a_timeout()
    {
        var arrived = new SemaphoreSlim(0);
        await using ScriptedServer server = await ScriptedServer.StartAsync(async context =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync("{"u8.ToArray());
            await context.Response.Body.FlushAsync();
            arrived.Release();
            await Answers.NeverAsync(context);
        });
        var time = new FakeTimeProvider();
        using var pipeline = new TestPipeline(server.Address, time) { Retry = { MaxRetries = 0 } };

        Task<HttpResponseMessage> call = pipeline.SendAsync("GET");
        await arrived.WaitAsync();
        time.Advance(pipeline.Retry.AttemptTimeout);

        await Assert.ThrowsAsync<AdobeTimeoutException>(() => call);
    }

    [Fact]
    public async Task A_repeat_gets_only_what_the_call_has_left()
    {
        var arrived = new SemaphoreSlim(0);
        await using ScriptedServer server = await ScriptedServer.StartAsync((context, number) =>
        {
            if (number == 1)
            {
                context.Response.Headers.RetryAfter = "40";
                return Answers.EmptyAsync(context, 503);
            }

            arrived.Release();
            return Answers.NeverAsync(context);
        });
        var time = new VirtualTime();
        using var pipeline = new TestPipeline(server.Address, time) { Retry = { CallTimeout = TimeSpan.FromSeconds(130) } };

        Task<HttpResponseMessage> call = pipeline.SendAsync("GET");
        await arrived.WaitAsync();
        time.Advance(TimeSpan.FromSeconds(90));

        // 130 seconds less the pause of 40, which had a jitter of up to a quarter of a second.
        var timeout = await Assert.ThrowsAsync<AdobeTimeoutException>(() => call);
        Assert.InRange(timeout.Timeout.TotalSeconds, 89.75, 90);
    }

    [Fact]
    public async Task The_callers_token_reaches_a_method_that_has_no_parameter_for_it()
    {
        var arrived = new SemaphoreSlim(0);
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
        {
            arrived.Release();
            return Answers.NeverAsync(context);
        });
        using var pipeline = new TestPipeline(server.Address);
        using var gone = new CancellationTokenSource();

        Task<HttpResponseMessage> call = pipeline.SubmitAsync(cancellationToken: gone.Token);
        await arrived.WaitAsync();
        gone.Cancel();

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(gone.Token, cancelled.CancellationToken);
    }
}
