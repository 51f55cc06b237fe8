using System.Text.Json;

namespace AdobeSdk.Jobs.Protocols;

/// <summary>
/// How a family of Adobe's job APIs replies to polls (reference, d.1). The families differ in their words for states, in where
/// result and errors are, in how long their jobs take and in how one is cancelled; accept replies are alike.
/// </summary>
internal abstract class JobProtocol
{
    /// <summary>How often to look.</summary>
    public PollPace Pace { get; init; } = PollPace.Images;

    /// <summary>How a job is cancelled, where it can be.</summary>
    public HttpMethod CancelMethod { get; init; } = HttpMethod.Put;

    /// <summary>Understands a reply.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="job">The job that was asked for.</param>
    /// <exception cref="JsonException">It is no reply of this family.</exception>
    public JobReply Read(JsonElement reply, AdobeJobHandle job)
    {
        try
        {
            return Understand(reply, job);
        }
        catch (InvalidOperationException)
        {
            // How JsonElement says that a name or a string holds half a surrogate pair, or bytes that are no UTF-8.
            throw new JsonException("The reply to the poll of a job holds text that is not Unicode.");
        }
    }

    /// <summary>What <see cref="Read"/> does, for text that is Unicode.</summary>
    protected abstract JobReply Understand(JsonElement reply, AdobeJobHandle job);
}
