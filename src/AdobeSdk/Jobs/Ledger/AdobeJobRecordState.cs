using System.Text.Json.Serialization;

namespace AdobeSdk;

/// <summary>What the ledger knows of a submitted job.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AdobeJobRecordState>))]
public enum AdobeJobRecordState
{
    /// <summary>Written before the POST. If the process ends here, nobody knows whether Adobe has accepted the job.</summary>
    Submitting,

    /// <summary>Adobe has accepted the job; the record has its handle.</summary>
    Accepted,

    /// <summary>Nobody knows whether Adobe has accepted the job, and nobody will find out by waiting.</summary>
    Ambiguous,

    /// <summary>The job has ended, however it did, or somebody has settled what became of it.</summary>
    Finished,
}
