using System.Text.Json;

namespace AdobeSdk.Jobs;

/// <summary>
/// How a family of Adobe's job APIs replies to polls. The families differ in their words for states, and in where result and
/// error are; accept replies, polls and cancelling are alike.
/// </summary>
internal abstract class JobProtocol
{
    /// <summary>Firefly's three families, which poll alike: v3 (F3), composites (F3c), v4 and upscale (F4).</summary>
    public static JobProtocol Firefly { get; } = new FireflyJobProtocol();

    /// <summary>Understands a reply.</summary>
    /// <param name="reply">The reply, a JSON object.</param>
    /// <param name="job">The job that was asked for.</param>
    /// <exception cref="JsonException">It is no reply of this family.</exception>
    public abstract JobReply Read(JsonElement reply, AdobeJobHandle job);
}
