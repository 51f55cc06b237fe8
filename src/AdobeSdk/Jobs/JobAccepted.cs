using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk;

/// <summary>
/// Adobe's answer to a submitted job, in any of the shapes that its APIs use: <c>{jobId,statusUrl,cancelUrl}</c>,
/// <c>{links:{result,cancel}}</c>, <c>{_links:{self}}</c>, <c>{id,url}</c>. Declare it as a Refit method's answer; the
/// generated client turns it into an <see cref="AdobeJob{TResult}"/>.
/// </summary>
/// <typeparam name="TResult">What the finished job holds.</typeparam>
public sealed class JobAccepted<TResult> : IJsonOnDeserialized
{
    /// <summary>The members of the answer, as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement> Members { get; set; } = new Dictionary<string, JsonElement>();

    /// <summary>Adobe's id of the job, verbatim. It may hold colons.</summary>
    [JsonIgnore]
    public string JobId { get; private set; } = "";

    /// <summary>Where to ask for the job's status, verbatim.</summary>
    [JsonIgnore]
    public Uri StatusUrl { get; private set; } = null!;

    /// <summary>Where to cancel the job, if the API can.</summary>
    [JsonIgnore]
    public Uri? CancelUrl { get; private set; }

    void IJsonOnDeserialized.OnDeserialized() => throw new NotImplementedException();
}
