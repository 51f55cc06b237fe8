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
        (JsonElement body, PhotoshopError? error) = await ReadAsync(context, operation).ConfigureAwait(false);
        error ??= Check(body, operation);
        if (error is not null)
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

    private static async Task<(JsonElement Body, PhotoshopError? Error)> ReadAsync(HttpContext context, PhotoshopOperation operation)
    {
        string type = context.Request.ContentType?.Split(';')[0].Trim() ?? "";
        if (!type.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            return (default, new PhotoshopError(400, "invalid_content_type", "Content-Type has to be application/json."));
        }

        try
        {
            using JsonDocument document = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted).ConfigureAwait(false);
            return (document.RootElement.Clone(), null);
        }
        catch (JsonException malformed)
        {
            return (default, new PhotoshopError(400, "invalid_json", $"The body is not JSON: {malformed.Message}"));
        }
    }

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
