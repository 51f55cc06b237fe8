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
    public abstract JobReply Read(JsonElement reply, AdobeJobHandle job);
}
