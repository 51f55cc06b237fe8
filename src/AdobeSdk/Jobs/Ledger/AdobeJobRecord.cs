using System.Text.Json;
using System.Text.Json.Serialization;
using AdobeSdk.Jobs.Ledger;

namespace AdobeSdk;

/// <summary>
/// One submitted job in the ledger. A record is written before the POST that Adobe bills and again after its answer, so that
/// a process which dies in between loses nothing unnoticed. It holds no secret and nothing of the request.
/// </summary>
public sealed record AdobeJobRecord
{
    /// <summary>The record's own id, unique and given before the POST.</summary>
    public required string Id { get; init; }

    /// <summary>The client that submitted the job, by the name that its interface gives it: <c>Firefly</c>.</summary>
    public required string Client { get; init; }

    /// <summary>The key of the tenant whose client it was (see <c>AddAdobe</c>); <see langword="null"/> for the only one.</summary>
    public string? Tenant { get; init; }

    /// <summary>What was called, without host and query: <c>POST /v3/images/generate-async</c>.</summary>
    public required string Operation { get; init; }

    /// <summary>When the record was written, before the POST.</summary>
    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>The caller's own word for the job (see <c>AdobeJob.Correlate</c>), verbatim.</summary>
    public string? Correlation { get; init; }

    /// <summary>What is known of the job.</summary>
    public AdobeJobRecordState State { get; init; }

    /// <summary>The job, once Adobe has accepted it: what the client's <c>Resume</c> takes.</summary>
    public AdobeJobHandle? Handle { get; init; }

    /// <summary>Why the outcome is unknown, for <see cref="AdobeJobRecordState.Ambiguous"/>.</summary>
    public string? Reason { get; init; }

    /// <summary>When the record was finished.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>The record as one line of JSON, for stores.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, LedgerJson.Default.AdobeJobRecord);

    /// <summary>Reads what <see cref="ToJson"/> has written.</summary>
    /// <exception cref="FormatException">It is no record.</exception>
    public static AdobeJobRecord Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return RecordReader.Read(json);
    }
}
