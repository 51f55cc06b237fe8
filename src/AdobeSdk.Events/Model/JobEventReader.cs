using System.Text.Json;

namespace AdobeSdk.Events.Model;

/// <summary>Finds what a payload says of a job, in the shapes that Adobe documents.</summary>
internal static class JobEventReader
{
    private static readonly string[] s_going = ["not_started", "pending", "queued", "running", "starting", "uploading", "cancel_pending", "cancel_requested"];

    /// <summary>What the payload says, if it is a job's.</summary>
    public static AdobeJobEvent? Read(JsonElement? payload) =>
        payload is not { ValueKind: JsonValueKind.Object } data ? null
        : data.Member("value") is { } step && step.Text("jobId") is { } id ? InDesign(id, step)
        : data.Text("jobId") is { } job ? Job(job, data)
        : null;

    // One event a step: QUEUED, ASSETS_DOWNLOAD_STARTED, …, and at last one of two.
    private static AdobeJobEvent InDesign(string id, JsonElement step)
    {
        string? word = step.Text("state");
        return new AdobeJobEvent(id, State(word), word is "COMPLETED" or "FAILED");
    }

    // Express says a state; Photoshop v1, Lightroom and Sensei say one for each output, or, as in the shortest example, none:
    // they send no event before the end.
    private static AdobeJobEvent Job(string id, JsonElement data)
    {
        string? word = data.Text("status");
        string? link = data.Member("_links")?.Member("self")?.Text("href");
        AdobeJobEventOutput[] outputs = [.. data.Objects("outputs").Select(static output => new AdobeJobEventOutput(State(output.Text("status")), output.Text("input"), output))];
        bool isGoing = s_going.Contains(word) || outputs.Any(static output => s_going.Contains(output.State?.Value));
        return new AdobeJobEvent(id, State(word), !isGoing)
        {
            StatusUrl = Uri.TryCreate(link, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address : null,
            Outputs = outputs,
        };
    }

    private static AdobeJobState? State(string? word) => word is null ? null : new AdobeJobState(word);
}
