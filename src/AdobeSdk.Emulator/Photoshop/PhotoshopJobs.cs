using System.Globalization;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Ims;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Photoshop.Operations;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AdobeSdk.Emulator.Photoshop;

/// <summary>What jobs are at, in both dialects.</summary>
internal sealed class PhotoshopJobs(JobEngine engine)
{
    public async Task StatusAsync(HttpContext context, PhotoshopDialect dialect, IReadOnlySet<string> operations)
    {
        string client = context.Features.GetRequiredFeature<IssuedToken>().ClientId;
        if (engine.Find((string)context.Request.RouteValues["jobId"]!, client) is not { } job || !operations.Contains(job.Order.Operation))
        {
            await UnknownAsync(context, dialect).ConfigureAwait(false);
            return;
        }

        JobStatus status = await engine.PollAsync(job, context.RequestAborted).ConfigureAwait(false);
        AdobeRequest asker = AdobeRequest.Of(context);
        await Answer.JsonAsync(context, 200, dialect == PhotoshopDialect.V2 ? V2(job, status, asker) : Masking(job, status, asker)).ConfigureAwait(false);
    }

    private static Task UnknownAsync(HttpContext context, PhotoshopDialect dialect) => dialect == PhotoshopDialect.V2
        ? Answer.ErrorAsync(context, 404, "unknown_job_id", "No job of this id belongs to this client.")
        : Answer.JsonAsync(context, 500, new JsonObject { ["type"] = "JobError", ["error_code"] = "job_not_found", ["title"] = "No job of this id belongs to this client." });

    private JsonObject V2(Job job, JobStatus status, AdobeRequest asker)
    {
        JsonObject body = new()
        {
            ["jobId"] = job.Id,
            ["status"] = status.Word,
            ["createdTime"] = Text(job.AcceptedAt),
            ["modifiedTime"] = Text(engine.Now),
        };
        switch (status.Outcome)
        {
            case JobOutcome.Success success:
                body["result"] = success.Result(asker);
                break;
            case JobOutcome.Failure failure:
                // A script's failure has a word of Firefly's.
                string code = failure.Code.All(char.IsAsciiDigit) ? failure.Code : "500600";
                body["errorDetails"] = new JsonArray(new JsonObject { ["errorCode"] = code, ["message"] = failure.Message });
                break;
        }

        return body;
    }

    private static JsonObject Masking(Job job, JobStatus status, AdobeRequest asker)
    {
        JsonObject body = status.Outcome is JobOutcome.Success success ? success.Result(asker) : [];
        if (status.Outcome is JobOutcome.Failure failure)
        {
            body["error_code"] = "processing_error";
            body["message"] = failure.Message;
        }

        body.Insert(0, "jobId", job.Id);
        body.Insert(1, "status", status.Word == JobStatus.Pending ? "not_started" : status.Word);
        return body;
    }

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
