using System.Net;
using AdobeSdk.Emulator;
using AdobeSdk.Events.Tests.Support;
using AdobeSdk.Firefly;
using AdobeSdk.Imaging.V1;

namespace AdobeSdk.Events.Tests;

/// <summary>Jobs that are told of by events, over Kestrel and with real signatures.</summary>
public class JobsByEventTests
{
    // A look that no event has asked for would come too late.
    private static readonly Action<AdobeOptions> s_eventsOnly = static o =>
    {
        o.Jobs.AnnouncedPollInterval = TimeSpan.FromHours(1);
        o.Jobs.Timeout = TimeSpan.FromMinutes(1);
    };

    [Fact]
    public async Task A_job_that_an_event_announces_is_complete_after_one_status_call()
    {
        await using TestApp app = await TestApp.StartAsync(events: static o => o.AnnouncedJobs.Add("firefly-api.adobe.io/"), adobe: s_eventsOnly);
        Assert.True(await app.Emulator.Events.RegisterAsync(new EmulatorWebhook(TestApp.ClientId, app.Webhook) { AllJobs = true }));

        AdobeJob<GenerateImagesResult> job = await app.Firefly.GenerateImagesAsync(new() { Prompt = "a lighthouse" });
        GenerateImagesResult images = await job.WaitAsync();

        Assert.Single(images.Outputs);
        Assert.Equal(1, app.Emulator.Requests.Count("GET /v3/status/*"));

        // The job may be quicker than the answer to the delivery.
        while (app.Emulator.Events.Deliveries.Count == 0)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        Assert.Equal(200, Assert.Single(app.Emulator.Events.Deliveries).Status);
    }

    [Fact]
    public async Task A_job_of_Sensei_asks_for_its_event_by_itself_where_the_organisation_is_known()
    {
        await using TestApp app = await TestApp.StartAsync(adobe: static o =>
        {
            s_eventsOnly(o);
            o.OrganizationId = "1234@AdobeOrg";
        });
        await app.Emulator.Events.RegisterAsync(new EmulatorWebhook(TestApp.ClientId, app.Webhook));

        AdobeJob<SenseiResult> job = await app.Sensei.CutOutAsync(Photo(app));
        await job.WaitForOutcomeAsync();

        Assert.Equal("1234@AdobeOrg", app.Emulator.Requests.To("POST /sensei/cutout").Single().Headers["x-gw-ims-org-id"]);
        Assert.Equal(1, app.Emulator.Requests.Count("GET /sensei/status/*"));
        Assert.DoesNotContain(app.Emulator.Requests.Latest, static request => request.Host == "firefly-api.adobe.io");
    }

    [Fact]
    public async Task An_organisation_that_the_caller_names_stands()
    {
        await using TestApp app = await TestApp.StartAsync(adobe: static o =>
        {
            s_eventsOnly(o);
            o.OrganizationId = "1234@AdobeOrg";
        });

        await app.Sensei.CutOutAsync(Photo(app), "another@AdobeOrg");

        Assert.Equal("another@AdobeOrg", app.Emulator.Requests.To("POST /sensei/cutout").Single().Headers["x-gw-ims-org-id"]);
    }

    [Fact]
    public async Task Where_the_organisation_is_not_known_there_will_be_no_event_and_the_job_is_polled()
    {
        await using TestApp app = await TestApp.StartAsync(adobe: s_eventsOnly);

        await (await app.Sensei.CutOutAsync(Photo(app))).WaitForOutcomeAsync();

        Assert.False(app.Emulator.Requests.To("POST /sensei/cutout").Single().Headers.ContainsKey("x-gw-ims-org-id"));
        Assert.True(app.Emulator.Requests.Count("GET /sensei/status/*") > 1);
    }

    [Fact]
    public async Task A_lost_event_is_made_good_by_slow_polls()
    {
        await using TestApp app = await TestApp.StartAsync(
            events: static o => o.AnnouncedJobs.Add("firefly-api.adobe.io/"), adobe: static o => o.Jobs.AnnouncedPollInterval = TimeSpan.FromSeconds(3));

        AdobeJob<GenerateImagesResult> job = await app.Firefly.GenerateImagesAsync(new() { Prompt = "a lighthouse" });

        Assert.Single((await job.WaitAsync()).Outputs);
        Assert.Empty(app.Emulator.Events.Deliveries);
    }

    [Fact]
    public async Task What_an_event_says_of_a_job_is_not_believed()
    {
        await using TestApp app = await TestApp.StartAsync(events: static o => o.AnnouncedJobs.Add("firefly-api.adobe.io/"), adobe: s_eventsOnly);
        app.Emulator.Jobs.Script("running", "succeeded");
        AdobeJob<GenerateImagesResult> job = await app.Firefly.GenerateImagesAsync(new() { Prompt = "a lighthouse" });

        Assert.Equal(HttpStatusCode.OK, (await Post.SignedAsync(app, Post.Event(job: job.Id).Replace("succeeded", "failed", StringComparison.Ordinal))).Status);

        Assert.Single((await job.WaitAsync()).Outputs);
        Assert.Equal(2, app.Emulator.Requests.Count("GET /v3/status/*"));
    }

    [Fact]
    public async Task An_event_that_is_refused_wakes_nobody()
    {
        await using TestApp app = await TestApp.StartAsync(events: static o => o.AnnouncedJobs.Add("firefly-api.adobe.io/"), adobe: s_eventsOnly);
        AdobeJob<GenerateImagesResult> job = await app.Firefly.GenerateImagesAsync(new() { Prompt = "a lighthouse" });
        Task<GenerateImagesResult> wait = job.WaitAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await Post.RawAsync(app, Post.Event(job: job.Id))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await Post.SignedAsync(app, Post.Event(job: job.Id, client: "another"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await Post.SignedAsync(app, Post.Event(job: "another-job"))).Status);

        Assert.False(wait.IsCompleted);
        Assert.Equal(0, app.Emulator.Requests.Count("GET /v3/status/*"));
    }

    private static SenseiRequest Photo(TestApp app)
    {
        Uri photo = app.Emulator.Storage.Sign("GET", "photo.png", TimeSpan.FromHours(1));
        Uri cutout = app.Emulator.Storage.Sign("PUT", "cutout.png", TimeSpan.FromHours(1));
        return new()
        {
            Input = new() { Href = photo, Storage = StorageWord.For(photo) },
            Output = new() { Href = cutout, Storage = StorageWord.For(cutout) },
        };
    }
}
