using System.Text.Json;
using AdobeSdk.Errors;

namespace AdobeSdk.Jobs.Protocols;

/// <summary>
/// One word for the whole job, as the member <c>status</c>. The result is the member <c>result</c>, or stands beside the word,
/// under names that differ from operation to operation: then it is the whole reply.
/// </summary>
/// <param name="words">The family's words.</param>
/// <param name="results">The members that may hold the result, the first that is there counts; none: the whole reply does.</param>
internal sealed class StatusWordProtocol(JobWords words, params string[] results) : JobProtocol
{
    /// <inheritdoc/>
    protected override JobReply Understand(JsonElement reply, AdobeJobHandle job)
    {
        if (reply.ValueKind != JsonValueKind.Object
            || !reply.TryGetProperty("status", out JsonElement word)
            || word.ValueKind != JsonValueKind.String
            || word.GetString() is not { Length: > 0 } state)
        {
            throw new JsonException("The reply to the poll of a job has no status.");
        }

        JobPhase phase = words.PhaseOf(state);
        bool isOver = phase is JobPhase.Over or JobPhase.Partial;
        return new JobReply(new AdobeJobStatus(job.JobId, new AdobeJobState(state), Progress(reply)), phase)
        {
            Result = phase is JobPhase.Succeeded or JobPhase.Partial ? Result(reply) : null,
            Error = phase == JobPhase.Over ? Whole(reply) : ErrorBody.Silent,
            Errors = isOver ? JobErrorReader.Read(reply) : [],
            RetryAfter = RetryAfter(reply),
        };
    }

    // Photoshop, InDesign and Sensei have lists alone: then the first entry stands for the whole.
    private static ErrorBody Whole(JsonElement reply)
    {
        ErrorBody whole = ErrorBodyReader.Read(reply);
        return whole is { Code: null, Message: null } && JobErrorReader.First(reply) is { } first ? ErrorBodyReader.Read(first) : whole;
    }

    private string? Result(JsonElement reply)
    {
        if (results.Length == 0)
        {
            return reply.GetRawText();
        }

        foreach (string name in results)
        {
            if (reply.TryGetProperty(name, out JsonElement result) && result.ValueKind != JsonValueKind.Null)
            {
                return result.GetRawText();
            }
        }

        return null;
    }

    private static double? Progress(JsonElement reply) =>
        reply.TryGetProperty("progress", out JsonElement progress) && progress.ValueKind == JsonValueKind.Number && progress.TryGetDouble(out double percent)
            ? Math.Clamp(percent, 0, 100)
            : null;

    // Illustrator's running replies carry it in the body: "Retry-After": "1".
    private static TimeSpan? RetryAfter(JsonElement reply) =>
        ErrorBodyReader.Text(reply, "Retry-After") is { } text
        && double.TryParse(text, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out double seconds)
        && seconds <= TimeSpan.FromDays(1).TotalSeconds
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
