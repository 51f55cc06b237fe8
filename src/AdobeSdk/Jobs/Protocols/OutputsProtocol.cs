using System.Text.Json;
using AdobeSdk.Errors;

namespace AdobeSdk.Jobs.Protocols;

/// <summary>
/// No word for the job, one for each of its outputs: Photoshop v1 and Lightroom. The job is done when every output is, and
/// there is at least one: an empty list means that it has not started. The result is the whole reply.
/// </summary>
internal sealed class OutputsProtocol : JobProtocol
{
    private static readonly JobWords s_words = new(["pending", "starting", "running", "uploading"]);

    /// <inheritdoc/>
    protected override JobReply Understand(JsonElement reply, AdobeJobHandle job)
    {
        if (reply.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("The reply to the poll of a job is no JSON object.");
        }

        string[] states = reply.TryGetProperty("outputs", out JsonElement outputs) && outputs.ValueKind == JsonValueKind.Array
            ? [.. outputs.EnumerateArray().Select(State)]
            : [];
        (string state, JobPhase phase) = Sum(states);
        return new JobReply(new AdobeJobStatus(job.JobId, new AdobeJobState(state), Progress: null), phase)
        {
            Result = phase is JobPhase.Succeeded or JobPhase.Partial ? reply.GetRawText() : null,
            // What is said of the first output stands for the whole; the others are among the errors.
            Error = phase == JobPhase.Over ? ErrorBodyReader.Read(JobErrorReader.First(outputs[0]) ?? outputs[0]) : ErrorBody.Silent,
            Errors = phase is JobPhase.Over or JobPhase.Partial ? JobErrorReader.Read(reply) : [],
        };
    }

    private static string State(JsonElement output) =>
        output.ValueKind == JsonValueKind.Object && ErrorBodyReader.Text(output, "status") is { } state
            ? state
            : throw new JsonException("An output in the reply to the poll of a job has no status.");

    private static (string State, JobPhase Phase) Sum(string[] states)
    {
        JobPhase[] phases = [.. states.Select(s_words.PhaseOf)];
        int unknown = Array.IndexOf(phases, JobPhase.Unknown);
        return phases switch
        {
            _ when unknown >= 0 => (states[unknown], JobPhase.Unknown),
            _ when states.All(static state => state == "pending") => ("pending", JobPhase.Going),
            _ when phases.Contains(JobPhase.Going) => ("running", JobPhase.Going),
            _ when phases.All(static phase => phase == JobPhase.Succeeded) => ("succeeded", JobPhase.Succeeded),
            _ when phases.Contains(JobPhase.Succeeded) => (AdobeJobState.PartiallySucceeded.Value, JobPhase.Partial),
            _ => ("failed", JobPhase.Over),
        };
    }
}
