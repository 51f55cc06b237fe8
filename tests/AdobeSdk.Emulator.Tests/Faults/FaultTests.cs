using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Faults;

public sealed class FaultTests
{
    private const string Generate = "/v3/images/generate-async";

    private static Task<Reply> SubmitAsync(Bench bench) => bench.PostAsync(Generate, new JsonObject { ["prompt"] = "a lighthouse" });

    private static async Task<Reply> SubmitWithAsync(Bench bench, Fault fault)
    {
        bench.Emulator.Faults.Inject("POST " + Generate, fault);
        return await SubmitAsync(bench);
    }

    public static TheoryData<string> NothingDone => [.. new[] { Fault.Abort, Fault.ResetBeforeHeaders, Fault.Garbage }.Select(static fault => fault.Name)];

    [Theory]
    [MemberData(nameof(NothingDone))]
    public async Task Nothing_is_done_when_the_connection_breaks_before_the_answer(string name)
    {
        await using Bench bench = await Bench.StartAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => SubmitWithAsync(bench, Fault.All.Single(fault => fault.Name == name)));

        Assert.Empty(bench.Emulator.Jobs.All);
        Assert.Equal(0, Assert.Single(bench.Emulator.Requests.To("POST " + Generate)).Status);
        Assert.Equal(HttpStatusCode.Accepted, (await SubmitAsync(bench)).Status);
    }

    [Fact]
    public async Task A_job_is_accepted_although_its_answer_is_lost()
    {
        await using Bench bench = await Bench.StartAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => SubmitWithAsync(bench, Fault.ResetAfterAccept));

        Assert.Single(bench.Emulator.Jobs.All);
    }

    [Fact]
    public async Task An_answer_breaks_off_in_its_body()
    {
        await using Bench bench = await Bench.StartAsync();
        bench.Emulator.Faults.Inject("POST " + Generate, Fault.ResetMidBody);
        using HttpRequestMessage request = new(HttpMethod.Post, Bench.Firefly + Generate) { Content = new StringContent("""{"prompt":"a"}""", System.Text.Encoding.UTF8, "application/json") };
        request.Headers.Add("x-api-key", "x");
        request.Headers.Add("Authorization", "Bearer " + bench.Token);
        HttpResponseMessage response = await bench.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        await Assert.ThrowsAnyAsync<Exception>(() => response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Single(bench.Emulator.Jobs.All);
    }

    [Theory]
    [InlineData(FaultBody.Json, "application/json")]
    [InlineData(FaultBody.Html, "text/html")]
    [InlineData(FaultBody.Truncated, "application/json")]
    [InlineData(FaultBody.Empty, null)]
    public async Task An_error_comes_with_the_body_asked_for(FaultBody body, string? contentType)
    {
        await using Bench bench = await Bench.StartAsync();
        Reply reply = await SubmitWithAsync(bench, Fault.Status(503, body));

        Assert.Equal((HttpStatusCode.ServiceUnavailable, contentType), (reply.Status, reply.ContentType));
        Assert.Equal(body == FaultBody.Empty, reply.Bytes.Length == 0);
        Assert.Equal(body == FaultBody.Json, IsJson(reply));
        Assert.True(reply.Headers.ContainsKey("X-Request-Id"));
        Assert.Empty(bench.Emulator.Jobs.All);
    }

    [Fact]
    public async Task Retry_after_is_sent_as_it_was_given_or_as_a_date()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply soon = await SubmitWithAsync(bench, Fault.Status(429, retryAfter: "soon"));
        Reply dated = await SubmitWithAsync(bench, Fault.StatusWithRetryDate(429, TimeSpan.FromSeconds(90)));
        Reply absent = await SubmitWithAsync(bench, Fault.Status(429));

        Assert.Equal(("soon", "rate_limited"), (soon.Headers["Retry-After"], soon.ErrorCode));
        Assert.Equal("Mon, 02 Nov 2026 08:01:30 GMT", dated.Headers["Retry-After"]);
        Assert.False(absent.Headers.ContainsKey("Retry-After"));
    }

    [Fact]
    public async Task Fireflys_403_and_429_say_why_in_a_header()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply denied = await SubmitWithAsync(bench, Fault.Status(403));
        Reply limited = await SubmitWithAsync(bench, Fault.Status(429));

        Assert.Equal(("access_error", "quota_exhausted"), (denied.ErrorCode, denied.Headers["x-access-error"]));
        Assert.Equal("org", limited.Headers["x-access-rate-limit-level"]);
    }

    [Fact]
    public async Task At_ims_an_error_has_the_shape_of_ims()
    {
        await using Bench bench = await Bench.StartAsync();
        bench.Emulator.Faults.Inject("/ims/token/v3", Fault.Status(500));
        Reply reply = await bench.AskForTokenAsync();

        Assert.Equal("internal_error", reply.Error);
        Assert.True(reply.Headers.ContainsKey("x-debug-id"));
    }

    [Fact]
    public async Task A_success_is_spoilt_and_the_job_accepted_all_the_same()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply html = await SubmitWithAsync(bench, Fault.WrongContentType);
        Reply empty = await SubmitWithAsync(bench, Fault.EmptyBody);
        Reply nothing = await SubmitWithAsync(bench, Fault.NullBody);

        Assert.Equal((HttpStatusCode.OK, "text/html"), (html.Status, html.ContentType));
        Assert.Equal((HttpStatusCode.Accepted, 0), (empty.Status, empty.Bytes.Length));
        Assert.Equal((HttpStatusCode.Accepted, "null"), (nothing.Status, nothing.Text));
        Assert.Equal(3, bench.Emulator.Jobs.All.Count);
    }

    [Fact]
    public async Task Unknown_members_and_words_come_beside_and_in_place_of_known_ones()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply members = await SubmitWithAsync(bench, Fault.UnknownMembers);
        bench.Emulator.Faults.Inject("GET /v3/status/*", Fault.UnknownWords);
        Reply words = await bench.GetAsync(Bench.StatusUrl(members));

        Assert.True(members.Json.AsObject().Count > 3);
        Assert.Equal(bench.Emulator.Jobs.All[0].Id, members.Json["jobId"]!.GetValue<string>());
        Assert.DoesNotContain(words.Json["status"]!.GetValue<string>(), new[] { "pending", "running" });
        Assert.Equal(bench.Emulator.Jobs.All[0].Id, words.Json["jobId"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_answer_may_be_larger_than_anybody_wants()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply reply = await SubmitWithAsync(bench, Fault.Oversized(3_000_000));

        Assert.Equal(3_000_000, reply.Bytes.Length);
        Assert.False(reply.Headers.ContainsKey("Content-Length"));
    }

    [Fact]
    public async Task A_slow_answer_comes_when_the_emulators_clock_says_so()
    {
        await using Bench bench = await Bench.StartAsync();
        Task<Reply> late = SubmitWithAsync(bench, Fault.SlowFirstByte(TimeSpan.FromHours(1)));
        await PassAsync(bench, jobs: 1, late);
        bench.Token = bench.Emulator.Ims.IssueToken("x", Bench.Scopes.Split(','));
        Task<Reply> dripping = SubmitWithAsync(bench, Fault.SlowDrip(TimeSpan.FromMinutes(1)));
        await PassAsync(bench, jobs: 2, dripping);

        Assert.Equal(HttpStatusCode.Accepted, (await late).Status);
        Assert.Equal(3, (await dripping).Json.AsObject().Count);
    }

    [Fact]
    public async Task Redirects_lead_in_a_circle_or_to_a_foreign_host()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply loop = await SubmitWithAsync(bench, Fault.RedirectLoop);
        Reply foreign = await SubmitWithAsync(bench, Fault.RedirectTo(new Uri("https://evil.example/x")));

        Assert.Equal((HttpStatusCode.TemporaryRedirect, $"{bench.Emulator.Address}{Bench.Firefly}{Generate}"), (loop.Status, loop.Headers["Location"]));
        Assert.Equal((HttpStatusCode.TemporaryRedirect, "https://evil.example/x"), (foreign.Status, foreign.Headers["Location"]));
        Assert.Empty(bench.Emulator.Jobs.All);
    }

    [Fact]
    public void All_faults_have_names_of_their_own() =>
        Assert.Equal(Fault.All.Count, Fault.All.Select(static fault => fault.Name).Distinct().Count());

    // The job is accepted on time; then time passes until its answer is there.
    private static async Task PassAsync(Bench bench, int jobs, Task answer)
    {
        while (bench.Emulator.Jobs.All.Count < jobs)
        {
            await Task.Yield();
        }

        Assert.False(answer.IsCompleted);
        while (!answer.IsCompleted)
        {
            bench.Time.Advance(TimeSpan.FromMinutes(1));
            await Task.Yield();
        }
    }

    private static bool IsJson(Reply reply)
    {
        try
        {
            return JsonNode.Parse(reply.Bytes) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
