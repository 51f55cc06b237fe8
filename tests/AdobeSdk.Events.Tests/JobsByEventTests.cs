using AdobeSdk.Emulator;
using AdobeSdk.Events.Tests.Support;
using AdobeSdk.Firefly;

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
        Assert.Equal(200, Assert.Single(app.Emulator.Events.Deliveries).Status);
    }
}
