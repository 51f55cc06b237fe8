using System.Text.Json;
using System.Text.Json.Serialization;
using AdobeSdk.Jobs.Handles;

namespace AdobeSdk;

/// <summary>
/// A submitted job as a small value that can be serialised, stored and resumed by another process. It holds no secret: who
/// resumes it needs credentials of the same organisation.
/// </summary>
/// <param name="JobId">Adobe's id of the job, verbatim.</param>
/// <param name="StatusUrl">Where to ask for the job's status, verbatim.</param>
/// <param name="CancelUrl">Where to cancel the job, if the API can.</param>
public sealed record AdobeJobHandle(string JobId, Uri StatusUrl, Uri? CancelUrl = null)
{
    /// <summary>The id of the job's <see cref="AdobeJobRecord"/>, if it was submitted with a ledger.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RecordId { get; init; }

    /// <summary>The handle as one line of JSON. Any serialiser will do as well; this one needs no reflection.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, HandleJson.Default.AdobeJobHandle);

    /// <summary>Reads what <see cref="ToJson"/>, or another serialiser of JSON, has written.</summary>
    /// <exception cref="FormatException">It is no handle; the message says what is missing.</exception>
    public static AdobeJobHandle Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return HandleReader.Read(json);
    }
}
