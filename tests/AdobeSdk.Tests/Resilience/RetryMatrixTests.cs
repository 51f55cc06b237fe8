using System.Net;
using AdobeSdk.Errors;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Tests.Resilience;

/// <summary>What is repeated, and what is not, by the number of requests that a server sees.</summary>
public class RetryMatrixTests
{
    private const int Once = 1;
    private const int Repeated = 4;

    [Theory]
    [InlineData("GET", 408, Repeated)]
    [InlineData("GET", 429, Repeated)]
    [InlineData("GET", 500, Repeated)]
    [InlineData("GET", 502, Repeated)]
    [InlineData("GET", 503, Repeated)]
    [InlineData("GET", 504, Repeated)]
    [InlineData("PUT", 502, Repeated)]
    [InlineData("DELETE", 503, Repeated)]
    [InlineData("HEAD", 504, Repeated)]
    [InlineData("POST", 429, Repeated)]
    [InlineData("POST", 503, Repeated)]
    [InlineData("POST", 408, Once)]
    [InlineData("POST", 500, Once)]
    [InlineData("POST", 502, Once)]
    [InlineData("POST", 504, Once)]
    [InlineData("PATCH", 500, Once)]
    [InlineData("GET", 400, Once)]
    [InlineData("GET", 401, Once)]
    [InlineData("GET", 402, Once)]
    [InlineData("GET", 403, Once)]
    [InlineData("GET", 404, Once)]
    [InlineData("GET", 409, Once)]
    [InlineData("GET", 410, Once)]
    [InlineData("GET", 415, Once)]
    [InlineData("GET", 422, Once)]
    [InlineData("GET", 451, Once)]
    [InlineData("GET", 501, Once)]
    [InlineData("GET", 302, Once)]
    public async Task An_answer_is_repeated_only_where_that_helps_and_harms_nobody(string method, int status, int requests)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(status);
        using var pipeline = new TestPipeline(server.Address);

        using HttpResponseMessage response = await pipeline.SendAsync(method);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(requests, server.Seen.Count);
    }

    [Theory]
    [InlineData("GET", Repeated)]
    [InlineData("PUT", Repeated)]
    [InlineData("POST", Once)]
    public async Task A_connection_that_breaks_before_the_answer_is_repeated_unless_it_was_a_post(string method, int requests)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(Answers.ResetAsync);
        using var pipeline = new TestPipeline(server.Address);

        var fault = await Assert.ThrowsAsync<AdobeConnectionException>(() => pipeline.SendAsync(method, content: method == "GET" ? null : new StringContent("{}")));

        Assert.True(fault is { WasSent: true, IsTransient: true });
        Assert.Equal(requests, server.Seen.Count);
    }

    [Theory]
    [InlineData("GET", Repeated)]
    [InlineData("POST", Once)]
    public async Task A_connection_that_breaks_in_the_middle_of_the_answer_is_the_same_fault(string method, int requests)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(context => Answers.ResetInBodyAsync(context, 200));
        using var pipeline = new TestPipeline(server.Address);

        await Assert.ThrowsAsync<AdobeConnectionException>(() => pipeline.SendAsync(method, content: method == "GET" ? null : new StringContent("{}")));

        Assert.Equal(requests, server.Seen.Count);
    }

    [Fact]
    public async Task A_post_without_a_body_is_not_repeated_on_a_connection_that_was_used_before()
    {
        await using ScriptedServer server = await ScriptedServer.StartRawAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        using var pipeline = new TestPipeline(server.Address);

        using HttpResponseMessage warm = await pipeline.SendAsync("GET");
        await Assert.ThrowsAsync<AdobeConnectionException>(() => pipeline.SendAsync("POST"));

        Assert.Equal(2, server.Seen.Count);
    }

    [Fact]
    public async Task What_succeeds_at_last_is_a_success()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync((context, number) => number switch
        {
            1 => Answers.ResetAsync(context),
            2 => Answers.HtmlAsync(context, 502),
            3 => Answers.ResetInBodyAsync(context, 200),
            _ => Answers.JsonAsync(context, 200, """{"ok":true}"""),
        });
        using var pipeline = new TestPipeline(server.Address);

        using HttpResponseMessage response = await pipeline.SendAsync("GET");

        Assert.Equal("""{"ok":true}""", await response.Content.ReadAsStringAsync());
        Assert.Equal(4, server.Seen.Count);
    }

    [Fact]
    public async Task A_post_is_repeated_when_no_connection_could_be_opened()
    {
        int connects = 0;
        using var pipeline = new TestPipeline(new Uri("http://127.0.0.1:1"), wire: new SocketsHttpHandler
        {
            ConnectCallback = (_, _) =>
            {
                connects++;
                throw new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.ConnectionRefused);
            },
        });

        var fault = await Assert.ThrowsAsync<AdobeConnectionException>(() => pipeline.SubmitAsync());

        Assert.False(fault.WasSent);
        Assert.Equal(Repeated, connects);
    }

    [Fact]
    public async Task A_connect_timeout_of_the_handler_is_a_connection_that_was_never_opened()
    {
        using var pipeline = new TestPipeline(new Uri("http://127.0.0.1:1"), wire: new SocketsHttpHandler
        {
            ConnectTimeout = TimeSpan.FromMilliseconds(1),
            ConnectCallback = async (_, token) =>
            {
                await Task.Delay(Timeout.Infinite, token);
                return Stream.Null;
            },
        });

        var fault = await Assert.ThrowsAsync<AdobeConnectionException>(() => pipeline.SubmitAsync());

        Assert.False(fault.WasSent);
    }

    [Fact]
    public async Task A_stream_is_not_sent_twice()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(503);
        using var pipeline = new TestPipeline(server.Address);

        using HttpResponseMessage response = await pipeline.SendAsync("POST", content: new StreamContent(new MemoryStream([1, 2, 3])));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Single(server.Seen);
    }

    [Fact]
    public async Task The_body_is_the_same_in_every_attempt()
    {
        var bodies = new List<string>();
        await using ScriptedServer server = await ScriptedServer.StartAsync(503);
        using var pipeline = new TestPipeline(server.Address, wire: new Spy(async request => bodies.Add(await request.Content!.ReadAsStringAsync())));

        using HttpResponseMessage response = await pipeline.SubmitAsync();

        Assert.Equal(Enumerable.Repeat("""{"prompt":"a lighthouse"}""", Repeated), bodies);
    }

    [Fact]
    public async Task A_client_does_not_answer_an_outage_with_a_multiple_of_its_load()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(500);
        using var pipeline = new TestPipeline(server.Address) { Retry = { RetryBurst = 10, RetryRatio = 0.2 } };
        const int Calls = 200;

        for (int i = 0; i < Calls; i++)
        {
            using HttpResponseMessage response = await pipeline.SendAsync("GET");
        }

        // One for each call, the ten that were saved up, and a fifth of the calls.
        Assert.InRange(server.Seen.Count, Calls, Calls + 10 + (Calls / 5));
        Assert.True(server.Seen.Count > Calls + 30, "the budget was not spent");
    }

    [Fact]
    public async Task An_error_that_never_ends_is_read_only_as_far_as_errors_go()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(context => Answers.EndlessAsync(context, 400));
        using var pipeline = new TestPipeline(server.Address);

        using HttpResponseMessage response = await pipeline.SendAsync("GET");

        Assert.Equal(ErrorContent.MaxBytes, (await response.Content.ReadAsByteArrayAsync()).Length);
    }

    [Fact]
    public async Task An_answer_larger_than_the_cap_is_a_typed_error()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(context => Answers.EndlessAsync(context, 200));
        using var pipeline = new TestPipeline(server.Address) { Retry = { MaxResponseBytes = 100_000 } };

        var error = await Assert.ThrowsAsync<AdobeApiException>(() => pipeline.SendAsync("GET"));

        Assert.Contains("100000", error.Message);
    }

    [Fact]
    public async Task An_image_stays_a_stream()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(async context =>
        {
            context.Response.ContentType = "image/png";
            await context.Response.Body.WriteAsync(new byte[200_000]);
        });
        using var pipeline = new TestPipeline(server.Address) { Retry = { MaxResponseBytes = 1_000 } };

        using HttpResponseMessage response = await pipeline.Http.GetAsync("/picture", HttpCompletionOption.ResponseHeadersRead);

        Assert.Equal(200_000, (await response.Content.ReadAsByteArrayAsync()).Length);
    }

    private sealed class Spy(Func<HttpRequestMessage, Task> look) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await look(request);
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
