using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Firefly.Operations;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Firefly;

/// <summary>What Firefly says about a job: that it was accepted, and what it is at.</summary>
internal sealed class JobAnswers(EmulatorOptions options)
{
    public Task AcceptedAsync(HttpContext context, AcceptShape shape, Job job)
    {
        AdobeRequest request = AdobeRequest.Of(context);
        string status = request.UrlOf(options.StatusHost, $"/v3/status/{job.Id}");
        string cancel = request.UrlOf(options.StatusHost, $"/v3/cancel/{job.Id}");
        if (shape is AcceptShape.Links or AcceptShape.AcceptedLinks)
        {
            return Answer.JsonAsync(context, shape == AcceptShape.Links ? 200 : 202, new JsonObject
            {
                ["links"] = new JsonObject
                {
                    ["cancel"] = new JsonObject { ["href"] = cancel },
                    ["result"] = new JsonObject { ["href"] = status },
                },
                ["progress"] = 0,
            });
        }

        JsonObject body = new() { ["jobId"] = job.Id, ["statusUrl"] = status, ["cancelUrl"] = cancel };
        if (shape == AcceptShape.JobWithStatus)
        {
            body.Insert(0, "status", JobStatus.Pending);
        }
        else
        {
            context.Response.Headers.Link = $"<{status}>; rel=\"status\", <{cancel}>; rel=\"cancel\"";
        }

        return Answer.JsonAsync(context, 202, body);
    }

    public static Task StatusAsync(HttpContext context, Job job, JobStatus status)
    {
        JsonObject body = new() { ["status"] = status.Word, ["jobId"] = job.Id };
        if (status.Progress is { } percent)
        {
            body["progress"] = percent;
        }

        switch (status.Outcome)
        {
            case JobOutcome.Success success:
                body["result"] = success.Result(AdobeRequest.Of(context));
                break;
            case JobOutcome.Failure failure:
                body["error_code"] = failure.Code;
                body["message"] = failure.Message;
                break;
        }

        return Answer.JsonAsync(context, 200, body);
    }
}
