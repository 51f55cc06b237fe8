using System.Text.Json;
using AdobeSdk.Emulator.Firefly.Operations;
using AdobeSdk.Emulator.Ims;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AdobeSdk.Emulator.Firefly;

/// <summary>Takes jobs: reads the request, checks it against the operation's rules, and has the engine accept it.</summary>
internal sealed class SubmitEndpoint(JobEngine engine, Atelier atelier, RequestReader reader, JobAnswers answers)
{
    public async Task HandleAsync(HttpContext context, FireflyOperation operation)
    {
        (JsonElement body, FireflyError? error) = await reader.ReadAsync(context, operation).ConfigureAwait(false);
        string model = "";
        error ??= ReadModel(context, operation, out model) ?? Check(body, operation, model) ?? Refuse(body.Text("prompt"));
        if (error is not null)
        {
            await error.WriteAsync(context).ConfigureAwait(false);
            return;
        }

        Submission submission = new(body, model, atelier);
        IssuedToken token = context.Features.GetRequiredFeature<IssuedToken>();
        Job job = engine.Accept(new JobOrder(operation.Id, token.ClientId, body, () => Work(operation, submission)));
        await answers.AcceptedAsync(context, operation.Accept, job).ConfigureAwait(false);
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
