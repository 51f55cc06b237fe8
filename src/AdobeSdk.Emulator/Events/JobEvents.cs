using System.Globalization;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Jobs;

namespace AdobeSdk.Emulator.Events;

/// <summary>Sends an event when a job is over, whoever asks for the job or not.</summary>
internal sealed class JobEvents
{
    private readonly WebhookRegistry _webhooks;
    private readonly EventSender _sender;
    private readonly EmulatorOptions _options;

    public JobEvents(JobEngine engine, WebhookRegistry webhooks, EventSender sender, EmulatorOptions options)
    {
        (_webhooks, _sender, _options) = (webhooks, sender, options);
        engine.JobAccepted += job =>
        {
            if (_webhooks.Of(job.Order.ClientId).Any(webhook => Wants(webhook.Webhook, job)))
            {
                _ = TellAsync(job);
            }
        };
    }

    private static bool Wants(EmulatorWebhook webhook, Job job) => webhook.AllJobs || job.Order.Organization is not null;

    private async Task TellAsync(Job job)
    {
        await Task.Delay(_options.JobDuration, _options.Time).ConfigureAwait(false);
        JobOutcome outcome = await job.OutcomeAsync().ConfigureAwait(false);
        string word = job.WordAt(_options.Time.GetUtcNow()) is JobStatus.CancelPending or JobStatus.Cancelled ? JobStatus.Cancelled
            : outcome is JobOutcome.Success ? JobStatus.Succeeded
            : JobStatus.Failed;
        JsonObject content = job.Order.Organization is { } organization ? Envelope(job, word, organization) : CloudEvent(job, word);
        _sender.Send(job.Order.ClientId, content, webhook => Wants(webhook, job));
    }

    // As Photoshop v1, Lightroom and Sensei document it.
    private static JsonObject Envelope(Job job, string word, string organization)
    {
        string code = job.Order.EventCode;
        return new JsonObject
        {
            ["recipientclientid"] = job.Order.ClientId,
            ["event"] = new JsonObject
            {
                ["header"] = new JsonObject
                {
                    ["msgType"] = "JOB_COMPLETION_STATUS",
                    ["msgId"] = $"{Guid.NewGuid():D}",
                    ["imsOrgId"] = organization,
                    ["eventCode"] = code,
                    ["_adobeio"] = new JsonObject { ["imsOrgId"] = organization, ["providerMetadata"] = "di_event_code", ["eventCode"] = code },
                },
                ["body"] = new JsonObject { ["jobId"] = job.Id, ["outputs"] = new JsonArray(new JsonObject { ["status"] = word }) },
            },
        };
    }

    // As Express documents it: the job and where it is, and nothing else for certain.
    private JsonObject CloudEvent(Job job, string word) => new()
    {
        ["specversion"] = "1.0",
        ["id"] = $"{Guid.NewGuid():D}",
        ["source"] = "urn:adobe:emulator",
        ["type"] = $"job-{word}",
        ["datacontenttype"] = "application/json",
        ["time"] = _options.Time.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        ["data"] = new JsonObject { ["jobId"] = job.Id, ["status"] = word },
    };
}
