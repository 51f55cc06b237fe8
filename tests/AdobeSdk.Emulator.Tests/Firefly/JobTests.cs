using System.Net;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Firefly;

public sealed class JobTests
{
    [Fact]
    public async Task A_job_waits_runs_and_succeeds_as_the_virtual_clock_says()
    {
        await using Bench bench = await Bench.StartAsync(static options => options.JobDuration = TimeSpan.FromSeconds(100));
        string url = Bench.StatusUrl(await Samples.SubmitAsync(bench, Samples.Generate));
        List<string> seen = [];
        foreach (int seconds in new[] { 0, 9, 1, 40, 49, 1 })
        {
            bench.Time.Advance(TimeSpan.FromSeconds(seconds));
            JsonNode status = (await bench.GetAsync(url)).Json;
            seen.Add($"{status["status"]} {status["progress"]}".Trim());
        }

        Assert.Equal(["pending", "pending", "running 10", "running 50", "running 99", "succeeded"], seen);
        EmulatedJob job = Assert.Single(bench.Emulator.Jobs.All);
        Assert.Equal((6, "succeeded"), (job.Polls, job.State));
    }

    [Fact]
    public async Task On_the_real_clock_a_job_ends_too()
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync(new EmulatorOptions { JobDuration = TimeSpan.Zero }, TestContext.Current.CancellationToken);
        using HttpClient http = new() { BaseAddress = emulator.Address };
        http.DefaultRequestHeaders.Add("x-api-key", "x");
        http.DefaultRequestHeaders.Add("Authorization", $"Bearer {emulator.Ims.IssueToken("x", "firefly_api", "ff_apis")}");
        using StringContent body = new("""{"prompt":"a lighthouse"}""", System.Text.Encoding.UTF8, "application/json");
        HttpResponseMessage accepted = await http.PostAsync(Bench.Firefly + Samples.Generate, body, TestContext.Current.CancellationToken);
        string url = JsonNode.Parse(await accepted.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["statusUrl"]!.GetValue<string>();
        string word;
        do
        {
            word = JsonNode.Parse(await http.GetStringAsync(url, TestContext.Current.CancellationToken))!["status"]!.GetValue<string>();
        }
        while (word == "running");

        Assert.Equal("succeeded", word);
    }

    [Fact]
    public async Task A_cancelled_job_passes_through_cancel_pending()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply accepted = await Samples.SubmitAsync(bench, Samples.Generate);
        Reply cancelled = await bench.SendAsync(HttpMethod.Put, Bench.CancelUrl(accepted));
        Reply first = await bench.GetAsync(Bench.StatusUrl(accepted));
        bench.Time.Advance(TimeSpan.FromSeconds(1));
        Reply second = await bench.GetAsync(Bench.StatusUrl(accepted));

        Assert.Equal((HttpStatusCode.OK, 0), (cancelled.Status, cancelled.Bytes.Length));
        Assert.Equal("cancel_pending", first.Json["status"]!.GetValue<string>());
        Assert.Equal("cancelled", second.Json["status"]!.GetValue<string>());
        Assert.Null(second.Json["result"]);
    }

    [Fact]
    public async Task What_is_over_can_not_be_cancelled()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply done = await Samples.SubmitAsync(bench, Samples.Generate);
        await bench.FinishAsync(done);
        Reply twice = await Samples.SubmitAsync(bench, Samples.Generate);
        await bench.SendAsync(HttpMethod.Put, Bench.CancelUrl(twice));
        bench.Emulator.Jobs.Script("timeout");
        Reply timedOut = await Samples.SubmitAsync(bench, Samples.Generate);
        string unknown = Bench.CancelUrl(timedOut).Replace("emu:", "emu:0", StringComparison.Ordinal);

        Refused(await bench.SendAsync(HttpMethod.Put, Bench.CancelUrl(done)), 409, "job_completed");
        Refused(await bench.SendAsync(HttpMethod.Put, Bench.CancelUrl(twice)), 409, "job_already_canceled");
        Refused(await bench.SendAsync(HttpMethod.Put, Bench.CancelUrl(timedOut)), 410, "job_timeout");
        Refused(await bench.SendAsync(HttpMethod.Put, unknown), 404, "unknown_job_id");
    }

    [Fact]
    public async Task A_job_belongs_to_the_client_that_sent_it()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply accepted = await Samples.SubmitAsync(bench, Samples.Generate);
        bench.ApiKey = "z";
        bench.Token = bench.Emulator.Ims.IssueToken("z", Bench.Scopes.Split(','));

        Refused(await bench.GetAsync(Bench.StatusUrl(accepted)), 404, "unknown_job_id");
        Refused(await bench.SendAsync(HttpMethod.Put, Bench.CancelUrl(accepted)), 404, "unknown_job_id");
        Assert.Equal("pending", bench.Emulator.Jobs.All[0].State);
    }

    [Fact]
    public async Task A_script_dictates_the_words_of_one_job_whatever_they_are()
    {
        await using Bench bench = await Bench.StartAsync();
        bench.Emulator.Jobs.Script("pending", "frobnicating", "succeeded");
        bench.Emulator.Jobs.Script("failed");
        Reply first = await Samples.SubmitAsync(bench, Samples.Generate);
        Reply second = await Samples.SubmitAsync(bench, Samples.Generate);
        Reply third = await Samples.SubmitAsync(bench, Samples.Generate);
        List<string> seen = [];
        for (int i = 0; i < 4; i++)
        {
            seen.Add((await bench.GetAsync(Bench.StatusUrl(first))).Json["status"]!.GetValue<string>());
        }

        Reply failed = await bench.GetAsync(Bench.StatusUrl(second));
        Assert.Equal(["pending", "frobnicating", "succeeded", "succeeded"], seen);
        Assert.Equal("failed", failed.Json["status"]!.GetValue<string>());
        Assert.Equal("runtime_error", failed.Json["error_code"]!.GetValue<string>());
        Assert.NotEmpty(failed.Json["message"]!.GetValue<string>());
        Assert.Equal("pending", (await bench.GetAsync(Bench.StatusUrl(third))).Json["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_script_without_words_is_refused()
    {
        await using Bench bench = await Bench.StartAsync();
        Assert.Throws<ArgumentException>(() => bench.Emulator.Jobs.Script());
        Assert.Throws<ArgumentException>(() => bench.Emulator.Jobs.Script("running", " "));
    }

    [Fact]
    public async Task A_source_that_is_no_picture_fails_the_job_and_says_why()
    {
        await using Bench bench = await Bench.StartAsync();
        string id = await bench.UploadAsync("this is no picture"u8.ToArray());
        Reply accepted = await bench.PostAsync(Samples.Similar, new JsonObject { ["image"] = Samples.Source(id) });
        Reply status = await bench.FinishAsync(accepted);

        Assert.Equal("failed", status.Json["status"]!.GetValue<string>());
        Assert.Equal("failed", bench.Emulator.Jobs.All[0].State);
        Assert.Equal("runtime_error", status.Json["error_code"]!.GetValue<string>());
        Assert.NotEmpty(status.Json["message"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_source_may_lie_in_storage_under_a_link_but_nothing_is_fetched_from_the_internet()
    {
        await using Bench bench = await Bench.StartAsync();
        bench.Emulator.Storage.Put("in/me.png", TestPictures.Png(), "image/png");
        JsonObject From(string url) => new() { ["image"] = new JsonObject { ["source"] = new JsonObject { ["url"] = url } }, ["size"] = Samples.Square(1024) };
        Uri own = bench.Emulator.Storage.Sign("GET", "in/me.png", TimeSpan.FromHours(1));
        Reply inside = await bench.FinishAsync(await bench.PostAsync(Samples.Similar, From(own.AbsoluteUri)));
        Reply logical = await bench.FinishAsync(await bench.PostAsync(Samples.Similar, From("https://" + own.AbsoluteUri[bench.Emulator.Address.AbsoluteUri.Length..])));
        Reply unsigned = await bench.FinishAsync(await bench.PostAsync(Samples.Similar, From(own.GetLeftPart(UriPartial.Path))));
        Reply outside = await bench.FinishAsync(await bench.PostAsync(Samples.Similar, From("https://mybucket.s3.amazonaws.com/me.png")));

        Assert.Equal("succeeded", inside.Json["status"]!.GetValue<string>());
        Assert.Equal("succeeded", logical.Json["status"]!.GetValue<string>());
        Assert.Equal("failed", unsigned.Json["status"]!.GetValue<string>());
        Assert.Equal("failed", outside.Json["status"]!.GetValue<string>());
        Assert.Contains("nothing from the internet", outside.Json["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private static void Refused(Reply reply, int status, string code)
    {
        Assert.Equal((HttpStatusCode)status, reply.Status);
        Assert.Equal(code, reply.ErrorCode);
    }
}
