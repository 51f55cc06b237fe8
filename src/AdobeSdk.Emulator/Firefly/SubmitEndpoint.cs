using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Firefly.Operations;
using AdobeSdk.Emulator.Ims;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Wire;
using AdobeSdk.Emulator.Workshop;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AdobeSdk.Emulator.Firefly;

/// <summary>Takes jobs: reads the request, checks it against the operation's rules, and has the engine accept it.</summary>
internal sealed class SubmitEndpoint(JobEngine engine, Atelier atelier, RequestReader reader, JobAnswers answers)
{
    public async Task HandleAsync(HttpContext context, FireflyOperation operation)
    {
        if (await ReadAsync(context, operation, static body => body).ConfigureAwait(false) is not { } submission)
        {
            return;
        }

        JsonElement body = submission.Body;
        IssuedToken token = context.Features.GetRequiredFeature<IssuedToken>();
        Job job = engine.Accept(new JobOrder(operation.Id, token.ClientId, body, () => Work(operation, submission)));
        await answers.AcceptedAsync(context, operation.Accept, job).ConfigureAwait(false);
    }

    /// <summary>Does the work while the caller waits, and answers with what a job's result would hold.</summary>
    public async Task HandleNowAsync(HttpContext context, FireflyOperation operation)
    {
        if (await ReadAsync(context, operation, MaskBeside).ConfigureAwait(false) is not { } submission)
        {
            return;
        }

        JobOutcome outcome = await Task.Run(() => Work(operation, submission), context.RequestAborted).ConfigureAwait(false);
        await (outcome is JobOutcome.Success done
            ? Answer.JsonAsync(context, StatusCodes.Status200OK, done.Result(AdobeRequest.Of(context)))
            : new FireflyError(StatusCodes.Status500InternalServerError, ((JobOutcome.Failure)outcome).Code, ((JobOutcome.Failure)outcome).Message).WriteAsync(context)).ConfigureAwait(false);
    }

    // Null: it is refused, and answered.
    private async Task<Submission?> ReadAsync(HttpContext context, FireflyOperation operation, Func<JsonElement, JsonElement> shape)
    {
        (JsonElement body, FireflyError? error) = await reader.ReadAsync(context, operation).ConfigureAwait(false);
        string model = "";
        body = error is null ? shape(body) : body;
        error ??= ReadModel(context, operation, out model) ?? Check(body, operation, model) ?? Refuse(body.Text("prompt"));
        if (error is null)
        {
            return new Submission(body, model, atelier);
        }

        await error.WriteAsync(context).ConfigureAwait(false);
        return null;
    }

    // The mask was a part of the image then: {"image":{"source":…,"mask":…}}.
    private static JsonElement MaskBeside(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object || !body.TryGetProperty("image", out JsonElement image) || image.ValueKind != JsonValueKind.Object || !image.TryGetProperty("mask", out JsonElement mask))
        {
            return body;
        }

        JsonObject now = JsonNode.Parse(body.GetRawText())!.AsObject();
        now["image"]!.AsObject().Remove("mask");
        now["mask"] = new JsonObject { ["source"] = JsonNode.Parse(mask.GetRawText()) };
        using JsonDocument document = JsonDocument.Parse(now.ToJsonString());
        return document.RootElement.Clone();
    }

    private static JobOutcome Work(FireflyOperation operation, Submission submission)
    {
        try
        {
            return operation.Work(submission);
        }
        catch (PictureException unusable)
        {
            return new JobOutcome.Failure("runtime_error", unusable.Message);
        }
        catch (Exception defect)
        {
            return new JobOutcome.Failure("runtime_error", $"The emulator failed: {defect.GetType().Name}: {defect.Message}");
        }
    }

    private static FireflyError? ReadModel(HttpContext context, FireflyOperation operation, out string model)
    {
        model = "";
        if (operation.Models is not { } models)
        {
            return null;
        }

        string asked = context.Request.Headers["x-model-version"].ToString();
        if (asked.Length == 0 && models.Default is null)
        {
            return FireflyError.Invalid([ValidationError.Missing(Location.Header("x-model-version"))]);
        }

        model = asked.Length == 0 ? models.Default! : asked;
        return models.Allowed.Contains(model) ? null : new FireflyError(
            422,
            "validation_error",
            $"Invalid x-model-version: {model}. Only {string.Join(", ", models.Allowed.Select(static word => $"'{word}'"))} is supported.",
            [ValidationError.NotAWord(Location.Header("x-model-version"), [.. models.Allowed])]);
    }

    private static FireflyError? Refuse(string? prompt) => ContentPolicy.Refuse(prompt) is { } refusal
        ? new FireflyError(451, refusal.Code, $"The prompt did not pass content policy checks. (The emulator refuses the word '{refusal.Word}'.)")
        : null;

    private FireflyError? Check(JsonElement body, FireflyOperation operation, string model)
    {
        Findings findings = new(model, atelier.HasUpload);
        operation.Body.Check(body, Location.Body, findings);
        return findings.Errors.Count > 0 ? FireflyError.Invalid(findings.Errors) : null;
    }
}
