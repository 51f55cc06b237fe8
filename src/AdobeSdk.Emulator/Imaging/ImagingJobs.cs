using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Imaging.Protocol;
using AdobeSdk.Emulator.Ims;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AdobeSdk.Emulator.Imaging;

/// <summary>What jobs are at, in the words of each family.</summary>
internal sealed class ImagingJobs(JobEngine engine)
{
    public static JsonObject Links(string href) => new() { ["_links"] = new JsonObject { ["self"] = new JsonObject { ["href"] = href } } };

    public async Task StatusAsync(HttpContext context, ImagingFamily family, IReadOnlySet<string> operations)
    {
        string id = (string)context.Request.RouteValues["jobId"]!;
        string client = context.Features.GetRequiredFeature<IssuedToken>().ClientId;
        if (engine.Find(id, client) is not { } job || !operations.Contains(job.Order.Operation))
        {
            ImagingFault unknown = new(ImagingFault.NoJob, id, "No job of this id belongs to this client.");
            await Answer.JsonAsync(context, unknown.Status, unknown.ToJson(family)).ConfigureAwait(false);
            return;
        }

        JobStatus status = await engine.PollAsync(job, context.RequestAborted).ConfigureAwait(false);
        AdobeRequest asker = AdobeRequest.Of(context);
        JsonObject body = family switch
        {
            ImagingFamily.Photoshop => Photoshop(job, status, asker),
            ImagingFamily.Lightroom => Lightroom(job, status, asker),
            _ => Sensei(job, status, asker),
        };
        body.Insert(0, "jobId", job.Id);
        body["_links"] = Links(asker.UrlOf(AdobeHosts.Image, family.StatusPath() + job.Id))["_links"]!.DeepClone();

        // The one success that Lightroom's description knows, for a job that is done as well.
        await Answer.JsonAsync(context, family == ImagingFamily.Lightroom ? 202 : 200, body).ConfigureAwait(false);
    }

    private JsonObject Photoshop(Job job, JobStatus status, AdobeRequest asker)
    {
        JsonArray outputs = Outputs(status, asker) ?? [.. Inputs(job).Select(input => Going(input, status))];
        foreach (JsonObject output in outputs.Select(static output => output!.AsObject()))
        {
            output["created"] = Text(job.AcceptedAt);
            output["modified"] = Text(engine.Now);
        }

        return new JsonObject { ["outputs"] = outputs };
    }

    private JsonObject Lightroom(Job job, JobStatus status, AdobeRequest asker) => new()
    {
        ["created"] = Text(job.AcceptedAt),
        ["modified"] = Text(engine.Now),
        ["outputs"] = Outputs(status, asker) ?? [.. job.Order.Request.GetProperty("outputs").EnumerateArray().Select(_ => Failed(Going(Inputs(job).First(), status)))],
    };

    private JsonObject Sensei(Job job, JobStatus status, AdobeRequest asker)
    {
        JsonObject body = (status.Outcome as JobOutcome.Success)?.Result(asker) ?? [];
        body["created"] = Text(job.AcceptedAt);
        body["modified"] = Text(engine.Now);
        body["status"] = status.Word;
        body["metadata"] = new JsonObject { ["service"] = new JsonObject { ["version"] = "4.0" } };
        if (Fault(status, Inputs(job).First()) is { } fault)
        {
            body["errors"] = new JsonArray(fault.ToJobJson());
        }

        return body;
    }

    private static JsonArray? Outputs(JobStatus status, AdobeRequest asker) =>
        (status.Outcome as JobOutcome.Success)?.Result(asker)["outputs"]?.DeepClone().AsArray();

    // An output that is not done, or that failed with the whole.
    private static JsonObject Going(string input, JobStatus status)
    {
        JsonObject output = new() { ["input"] = input, ["status"] = status.Word };
        if (Fault(status, input) is { } fault)
        {
            output["errors"] = fault.ToJobJson();
        }

        return output;
    }

    // Lightroom has its errors as a text.
    private static JsonObject Failed(JsonObject output)
    {
        if (output["errors"] is { } errors)
        {
            output.Remove("errors");
            output["details"] = errors["details"]!["reason"]!.DeepClone();
        }

        return output;
    }

    private static ImagingFault? Fault(JobStatus status, string input) =>
        status.Outcome is JobOutcome.Failure failure ? new ImagingFault(failure.Code, input, failure.Message) : null;

    private static IEnumerable<string> Inputs(Job job)
    {
        JsonElement request = job.Order.Request;
        JsonElement inputs = request.At("inputs") ?? request.At("input") ?? request.At("options", "artboard") ?? default;
        return inputs.ValueKind switch
        {
            JsonValueKind.Array => inputs.EnumerateArray().Select(static input => input.Text("href")!),
            JsonValueKind.Object => [inputs.Text("href") ?? inputs.Text("source", "href")!],
            _ => [""],
        };
    }

    // As in Adobe's examples, the colon before the Z included: clients have to live with it.
    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffff':Z'", CultureInfo.InvariantCulture);
}
