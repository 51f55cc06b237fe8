namespace AdobeSdk.Events.Answers;

/// <summary>Why a delivery is not taken. Adobe comes again after a 429 and after a 5xx, and only then.</summary>
/// <param name="Status">The answer's status.</param>
/// <param name="Reason">What the log and the answer say; nothing of what was sent.</param>
internal sealed record Refusal(int Status, string Reason)
{
    public static Refusal NoChallenge { get; } = new(400, "There is no challenge, or one that is too long: Adobe asks with GET ?challenge=….");

    public static Refusal TooLarge { get; } = new(413, "The body is larger than AdobeEventOptions.MaxBodyBytes.");

    public static Refusal Malformed { get; } = new(400, "The body is no JSON object, nor an array of them.");

    public static Refusal WrongRecipient { get; } = new(403, "The event is for no client of this application, or does not say for which.");

    public static Refusal NotSigned { get; } = new(401, "The signatures, or the paths to their keys, are missing or malformed.");

    public static Refusal ForeignKey { get; } = new(401, "The path to a signing key is none: it would lead away from the keys' host.");

    public static Refusal Forged { get; } = new(401, "The signatures are not Adobe's for this body.");

    public static Refusal KeyUnavailable { get; } = new(503, "The keys that the signatures were made with cannot be had now.");

    public static Refusal ForeignConfirmation { get; } = new(400, "The address to confirm the registration at is not Adobe's.");

    public static Refusal Busy { get; } = new(429, "More events wait for their handlers than AdobeEventOptions.QueueCapacity.");

    public static Refusal HandlerFailed { get; } = new(500, "A handler failed, or was not done in time.");
}
