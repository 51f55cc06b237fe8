using System.Net;
using AdobeSdk.Clients;
using AdobeSdk.Http;
using AdobeSdk.Json;
using AdobeSdk.Tests.Jobs;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using Refit;

namespace AdobeSdk.Tests.Resilience;

/// <summary>Each accepted job is billed: one whose outcome is unknown is never submitted twice.</summary>
public class AmbiguousSubmitTests
{
    private static readonly Func<HttpContext, Task>[] s_unknown =
    [
        Answers.ResetAsync,
        context => Answers.ResetInBodyAsync(context, 202),
        context => Answers.HtmlAsync(context, 500),
        context => Answers.EmptyAsync(context, 502),
        context => Answers.JsonAsync(context, 502, """{"error_code":"502001","message":"upstream"}"""),
        context => Answers.TruncatedJsonAsync(context, 500),
        context => Answers.HtmlAsync(context, 504),
        context => Answers.EmptyAsync(context, 408),
        context => Answers.HtmlAsync(context, 520),
    ];

    [Fact]
    [Trait(Measured.Row, "ambiguous-submits")]
    public async Task Thousands_of_posts_with_unknown_outcome_make_no_duplicate()
    {
        const int Submits = 10_000;
        await using ScriptedServer server = await ScriptedServer.StartAsync((context, number) => s_unknown[number % s_unknown.Length](context));
        using var pipeline = new TestPipeline(server.Address);
        int ambiguous = 0;

        await Parallel.ForEachAsync(
            Enumerable.Range(0, Submits),
            new ParallelOptions { MaxDegreeOfParallelism = 16 },
            async (i, _) =>
            {
                var exception = await Assert.ThrowsAsync<AdobeAmbiguousSubmitException>(() => pipeline.SubmitAsync($"/v3/images/{i}"));
                Assert.Contains("not repeated", exception.Message);
                Interlocked.Increment(ref ambiguous);
            });

        Measured.Figure($"{Submits:#,0} submits of unknown outcome: {server.Seen.Count - Submits} sent twice");
        Assert.Equal(Submits, ambiguous);
        Assert.Equal(Submits, server.Seen.Count);
        Assert.Equal(Submits, server.Seen.Distinct().Count());
    }

    [Fact]
    public async Task Bytes_that_are_not_http_leave_the_outcome_unknown()
    {
        await using ScriptedServer server = await ScriptedServer.StartRawAsync("SSH-2.0-OpenSSH_9.2\r\n");
        using var pipeline = new TestPipeline(server.Address);

        await Assert.ThrowsAsync<AdobeAmbiguousSubmitException>(() => pipeline.SubmitAsync());

        Assert.Single(server.Seen);
    }

    [Fact]
    public async Task A_kept_alive_connection_that_closes_in_peace_leaves_the_outcome_unknown()
    {
        await using ScriptedServer server = await ScriptedServer.StartRawAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        using var pipeline = new TestPipeline(server.Address);

        using HttpResponseMessage warm = await pipeline.SendAsync("GET");
        await Assert.ThrowsAsync<AdobeAmbiguousSubmitException>(() => pipeline.SubmitAsync());

        Assert.Equal(2, server.Seen.Count);
    }

    [Fact]
    public async Task A_submit_that_is_not_answered_in_time_has_an_unknown_outcome()
    {
        var arrived = new SemaphoreSlim(0);
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
        {
            arrived.Release();
            return Answers.NeverAsync(context);
        });
        var time = new FakeTimeProvider();
        using var pipeline = new TestPipeline(server.Address, time);

        Task<HttpResponseMessage> submit = pipeline.SubmitAsync();
        await arrived.WaitAsync();
        time.Advance(pipeline.Retry.AttemptTimeout);

        var exception = await Assert.ThrowsAsync<AdobeAmbiguousSubmitException>(() => submit);
        Assert.IsType<AdobeTimeoutException>(exception.InnerException);
    }

    [Fact]
    public async Task An_answer_too_large_to_read_has_lost_an_accepted_job()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(context => Answers.EndlessAsync(context, 202));
        using var pipeline = new TestPipeline(server.Address) { Retry = { MaxResponseBytes = 10_000 } };

        var exception = await Assert.ThrowsAsync<AdobeAmbiguousSubmitException>(() => pipeline.SubmitAsync());

        Assert.Equal(HttpStatusCode.Accepted, exception.StatusCode);
    }

    [Theory]
    [InlineData(408, "timeout_error")]
    [InlineData(500, "runtime_error")]
    public async Task An_error_of_Adobes_own_is_an_outcome_and_is_not_repeated(int status, string code)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
            Answers.JsonAsync(context, status, $$"""{"error_code":"{{code}}","message":"no"}"""));
        using var pipeline = new TestPipeline(server.Address);

        using HttpResponseMessage response = await pipeline.SubmitAsync();

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Single(server.Seen);
    }

    [Fact]
    public async Task Adobes_request_id_is_kept_for_its_support()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
        {
            context.Response.Headers["x-request-id"] = "req-42";
            return Answers.EmptyAsync(context, 504);
        });
        using var pipeline = new TestPipeline(server.Address);

        var exception = await Assert.ThrowsAsync<AdobeAmbiguousSubmitException>(() => pipeline.SubmitAsync());

        Assert.Equal("req-42", exception.RequestId);
        Assert.Equal(HttpStatusCode.GatewayTimeout, exception.StatusCode);
        Assert.Contains("req-42", exception.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("<html></html>")]
    [InlineData("{}")]
    [InlineData("{\"jobId\":\"lost\"}")]
    [InlineData("{\"jobId\":\"lo")]
    public async Task A_job_that_was_accepted_without_a_readable_id_is_ambiguous(string answer)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(context => Answers.JsonAsync(context, 202, answer));
        using var pipeline = new TestPipeline(server.Address);
        IJobApi api = RestService.ForGenerated<IJobApi>(pipeline.Http, AdobeRefitSettings.Create(new AnswerSerializer(JobJson.Default.Options), pipeline.Time));

        AdobeCall.BeginJob(CancellationToken.None);
        var exception = await Assert.ThrowsAsync<AdobeAmbiguousSubmitException>(() => api.SubmitAsync(new Picture("x")));

        Assert.Equal(HttpStatusCode.Accepted, exception.StatusCode);
        Assert.Single(server.Seen);
    }
}
