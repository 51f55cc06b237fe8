using System.Text.Json;
using AdobeSdk.Emulator.Imaging.Protocol;
using AdobeSdk.Emulator.Ims;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Wire;
using AdobeSdk.Emulator.Workshop;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AdobeSdk.Emulator.Imaging;

/// <summary>Takes jobs: reads the request, checks it against the operation's rules, and has the engine accept it.</summary>
internal sealed class ImagingSubmit(JobEngine engine, Atelier atelier)
{
    public async Task HandleAsync(HttpContext context, ImagingOperation operation)
    {
        JsonBody request = await JsonBody.ReadAsync(context).ConfigureAwait(false);
        JsonElement body = request.Json;
        if (Unreadable(request) is { } unreadable)
        {
            await Answer.JsonAsync(context, unreadable.Status, unreadable.ToJson(operation.Family)).ConfigureAwait(false);
            return;
        }

        Findings findings = new("", static _ => false);
        operation.Body.Check(body, Location.Body, findings);
        if (findings.Errors.Count > 0)
        {
            await Answer.JsonAsync(context, 400, ImagingRefusal.ToJson(operation.Family, findings.Errors)).ConfigureAwait(false);
            return;
        }

        string client = context.Features.GetRequiredFeature<IssuedToken>().ClientId;
        Job job = engine.Accept(new JobOrder(operation.Id, client, body, () => Work(operation, body))
        {
            IdPrefix = "",
            Organization = context.Request.Headers["x-gw-ims-org-id"] is [{ Length: > 0 } organization] ? organization : null,
            EventCode = operation.Path.StartsWith("/lrService", StringComparison.Ordinal) ? "lightroom-job-status" : "photoshop-job-status",
        });
        string href = AdobeRequest.Of(context).UrlOf(AdobeHosts.Image, operation.Family.StatusPath() + job.Id);
        await Answer.JsonAsync(context, 202, ImagingJobs.Links(href)).ConfigureAwait(false);
    }

    private static ImagingFault? Unreadable(JsonBody request) => request switch
    {
        { Problem: null } => null,
        { IsOtherType: true } => new ImagingFault(ImagingFault.WrongContent, "Content-Type", request.Problem),
        _ => new ImagingFault(ImagingFault.NotJson, "body", request.Problem),
    };

    private JobOutcome Work(ImagingOperation operation, JsonElement body)
    {
        try
        {
            return operation.Work(body, atelier);
        }
        catch (PictureException unusable)
        {
            return ImagingFault.Of(unusable).ToOutcome();
        }
        catch (Exception defect)
        {
            return new ImagingFault(ImagingFault.Defect, "emulator", $"The emulator failed: {defect.GetType().Name}: {defect.Message}").ToOutcome();
        }
    }
}
