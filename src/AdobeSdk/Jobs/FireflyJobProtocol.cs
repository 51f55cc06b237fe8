using System.Text.Json;
using AdobeSdk.Errors;

namespace AdobeSdk.Jobs;

/// <summary>
/// Firefly: <c>{status,jobId,progress}</c>, with <c>result</c> or with <c>error_code</c> and <c>message</c> beside it
/// (firefly-api.json: JobResponse).
/// </summary>
internal sealed class FireflyJobProtocol : JobProtocol
{
    /// <inheritdoc/>
    public override JobReply Read(JsonElement reply, AdobeJobHandle job)
    {
        if (reply.ValueKind != JsonValueKind.Object
            || !reply.TryGetProperty("status", out JsonElement word)
            || word.ValueKind != JsonValueKind.String
            || word.GetString() is not { Length: > 0 } state)
        {
            throw new JsonException("The reply to the poll of a job has no status.");
        }

        JobPhase phase = PhaseOf(state);
        var status = new AdobeJobStatus(job.JobId, new AdobeJobState(state), Progress(reply));
        return new JobReply(
            status,
            phase,
            phase == JobPhase.Succeeded ? Result(reply) : null,
            phase == JobPhase.Over ? ErrorBodyReader.Read(reply) : ErrorBody.Silent);
    }

    // An unused schema of Firefly's description spells "canceled".
    private static JobPhase PhaseOf(string state) => state switch
    {
        "pending" or "not_started" or "running" or "cancel_pending" => JobPhase.Going,
        "succeeded" => JobPhase.Succeeded,
        "failed" or "cancelled" or "canceled" or "timeout" => JobPhase.Over,
        _ => JobPhase.Unknown,
    };

    private static double? Progress(JsonElement reply) =>
        reply.TryGetProperty("progress", out JsonElement progress) && progress.ValueKind == JsonValueKind.Number && progress.TryGetDouble(out double percent)
            ? Math.Clamp(percent, 0, 100)
            : null;

    private static string? Result(JsonElement reply) =>
        reply.TryGetProperty("result", out JsonElement result) && result.ValueKind != JsonValueKind.Null ? result.GetRawText() : null;
}
