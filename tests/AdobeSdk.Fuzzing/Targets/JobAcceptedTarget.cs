using System.Text.Json;
using AdobeSdk.Errors;
using AdobeSdk.Fuzzing.Engine;
using AdobeSdk.Jobs.Handles;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>The answer to a submit, as the ledger and as the client read it: a handle that can be stored and read again, or <see cref="JsonException"/>.</summary>
internal sealed class JobAcceptedTarget() : FuzzTarget("job-accepted")
{
    private static readonly JsonSerializerOptions s_json = new();

    public override string? Read(byte[] input)
    {
        (AdobeJobHandle? ledgers, string? why) = Try(() => AcceptedJob.Read(input));
        (AdobeJobHandle? clients, _) = Try(() => JsonSerializer.Deserialize<JobAccepted<JsonElement>>(input, s_json)?.ToHandle());
        foreach (AdobeJobHandle handle in new[] { ledgers, clients }.OfType<AdobeJobHandle>())
        {
            AdobeJobHandle read = AdobeJobHandle.Parse(handle.ToJson());
            if (read != handle)
            {
                throw new FindingException($"{handle} comes back as {read}");
            }
        }

        return ledgers is not null && clients is not null && ledgers != clients ? throw new FindingException($"The ledger reads {ledgers}, the client {clients}") : why;
    }

    private static (AdobeJobHandle? Handle, string? Why) Try(Func<AdobeJobHandle?> read)
    {
        try
        {
            return (read(), null);
        }
        catch (JsonException e)
        {
            // What callers are told of it.
            return (null, Redaction.Clean(e.Message));
        }
    }
}
