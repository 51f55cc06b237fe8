using System.Text.Json;
using System.Text.Json.Serialization;
using AdobeSdk.Jobs.Handles;

namespace AdobeSdk;

/// <summary>
/// Adobe's answer to a submitted job, in any of the shapes that its APIs use: <c>{jobId,statusUrl,cancelUrl}</c>,
/// <c>{links:{result,cancel}}</c>, <c>{_links:{self}}</c>, <c>{id,url}</c>. Declare it as a Refit method's answer; the
/// generated client turns it into an <see cref="AdobeJob{TResult}"/>. Reading an answer that holds no address of a status
/// throws a <see cref="JsonException"/> which names the members that were seen.
/// </summary>
/// <typeparam name="TResult">What the finished job holds.</typeparam>
public sealed class JobAccepted<TResult> : IJsonOnDeserialized
{
    private AdobeJobHandle? _handle;

    /// <summary>Makes an answer to be read from JSON.</summary>
    [JsonConstructor]
    public JobAccepted()
    {
    }

    /// <summary>Makes an answer without Adobe, for mocks of an annotated interface.</summary>
    public JobAccepted(string jobId, Uri statusUrl, Uri? cancelUrl = null) => _handle = new AdobeJobHandle(jobId, statusUrl, cancelUrl);

    /// <summary>The members of the answer, as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement> Members { get; set; } = new Dictionary<string, JsonElement>();

    /// <summary>
    /// The job's id and addresses, verbatim. A method, and the class has no properties of those names: with a naming policy
    /// they would swallow the members that they are read from.
    /// </summary>
    /// <exception cref="InvalidOperationException">This answer was neither read from JSON nor given a status URL.</exception>
    public AdobeJobHandle ToHandle() =>
        _handle ?? throw new InvalidOperationException("This answer was neither read from JSON nor given a status URL.");

    void IJsonOnDeserialized.OnDeserialized() => _handle = AcceptedJob.Read(Members);
}
