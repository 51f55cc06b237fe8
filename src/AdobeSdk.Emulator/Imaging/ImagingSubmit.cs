using System.Text.Json;
using System.Text.Json.Nodes;
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
        (JsonElement body, ImagingFault? unreadable) = await ReadAsync(context).ConfigureAwait(false);
        if (unreadable is not null)
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

    private static async Task<(JsonElement Body, ImagingFault? Unreadable)> ReadAsync(HttpContext context)
    {
        string type = context.Request.ContentType?.Split(';')[0].Trim() ?? "";
        if (!type.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            return (default, new ImagingFault(ImagingFault.WrongContent, "Content-Type", "Content-Type has to be application/json."));
        }

        try
        {
            using JsonDocument document = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted).ConfigureAwait(false);
            return (document.RootElement.Clone(), null);
        }
        catch (JsonException malformed)
        {
            return (default, new ImagingFault(ImagingFault.NotJson, "body", $"The body is not JSON: {malformed.Message}"));
        }
    }

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
