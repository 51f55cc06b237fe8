using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Ims;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Photoshop.Operations;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Wire;
using AdobeSdk.Emulator.Workshop;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AdobeSdk.Emulator.Photoshop;

/// <summary>Takes jobs: reads the request, checks it against the operation's rules, and has the engine accept it.</summary>
internal sealed class PhotoshopSubmit(JobEngine engine, Atelier atelier)
{
    public async Task HandleAsync(HttpContext context, PhotoshopOperation operation)
    {
        JsonBody request = await JsonBody.ReadAsync(context).ConfigureAwait(false);
        JsonElement body = request.Json;
        if ((Unreadable(request) ?? Check(body, operation)) is { } error)
        {
            await error.WriteAsync(context, operation.Dialect).ConfigureAwait(false);
            return;
        }

        string client = context.Features.GetRequiredFeature<IssuedToken>().ClientId;
        Job job = engine.Accept(new JobOrder(operation.Id, client, body, () => Work(operation, body)) { IdPrefix = "" });
        await Answer.JsonAsync(context, 202, new JsonObject
        {
            ["jobId"] = job.Id,
            ["statusUrl"] = AdobeRequest.Of(context).UrlOf(operation.Host, operation.StatusPath + job.Id),
        }).ConfigureAwait(false);
    }

    private static PhotoshopError? Unreadable(JsonBody request) => request.Problem is { } problem
        ? new PhotoshopError(400, request.IsOtherType ? "invalid_content_type" : "invalid_json", problem)
        : null;

    private static PhotoshopError? Check(JsonElement body, PhotoshopOperation operation)
    {
        Findings findings = new("", static _ => false);
        operation.Body.Check(body, Location.Body, findings);
        return findings.Errors.Count > 0 ? PhotoshopError.Invalid(operation.Dialect, findings.Errors) : null;
    }

    private JobOutcome Work(PhotoshopOperation operation, JsonElement body)
    {
        try
        {
            return operation.Work(body, atelier);
        }
        catch (PictureException unusable)
        {
            return new JobOutcome.Failure("400401", unusable.Message);
        }
        catch (Exception defect)
        {
            return new JobOutcome.Failure("500600", $"The emulator failed: {defect.GetType().Name}: {defect.Message}");
        }
    }
}
