namespace AdobeSdk.Emulator;

/// <summary>A client that the emulator's IMS knows.</summary>
/// <param name="Id">The client id.</param>
/// <param name="Secret">The client secret.</param>
/// <param name="Scopes">The scopes that it is granted; <see langword="null"/> for every scope.</param>
public sealed record EmulatorClient(string Id, string Secret, IReadOnlyCollection<string>? Scopes = null)
{
    /// <summary>
    /// The certificates, as PEM, that are attached to it as a Service Account (JWT) credential: an assertion must be signed
    /// with the key of one of them. A client without any cannot exchange assertions.
    /// </summary>
    public IReadOnlyList<string> Certificates { get; init; } = [];

    /// <summary>The Developer Console's number of its credential, by which its secrets are managed; <see langword="null"/>: its id.</summary>
    public string? CredentialId { get; init; }

    /// <summary>The metascopes that it may claim as a Service Account; <see langword="null"/> for every one.</summary>
    public IReadOnlyCollection<string>? MetaScopes { get; init; }

    /// <summary>Whether users sign in to it without a secret, as to a Native App or Single Page App credential.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Where browsers may be sent after a sign-in; empty: to any https address, and to this machine.</summary>
    public IReadOnlyCollection<string> RedirectUris { get; init; } = [];

    /// <summary>Reads <c>ID:SECRET[:scope,scope]</c>, the form of <c>adobe emulator --client</c>.</summary>
    /// <param name="text">The text. A secret with a colon can't be written this way.</param>
    /// <returns>The client.</returns>
    /// <exception cref="FormatException">An id or a secret is missing, a scope is empty, or there is a third colon.</exception>
    public static EmulatorClient Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split(':');
        if (parts.Length is < 2 or > 3 || string.IsNullOrWhiteSpace(parts[0]) || parts[1].Length == 0)
        {
            throw Malformed("an id, a colon and a secret are needed");
        }

        if (parts.Length == 2)
        {
            return new EmulatorClient(parts[0], parts[1]);
        }

        string[] scopes = parts[2].Split(',', StringSplitOptions.TrimEntries);
        return Array.Exists(scopes, static scope => scope.Length == 0)
            ? throw Malformed("a scope is empty")
            : new EmulatorClient(parts[0], parts[1], scopes);
    }

    /// <summary>The id and the scopes; the secret is left out.</summary>
    /// <returns>A text without secrets.</returns>
    public override string ToString() => $"{Id} ({(Scopes is null ? "every scope" : string.Join(',', Scopes))})";

    // The text may hold a secret, so the message doesn't repeat it.
    private static FormatException Malformed(string why) =>
        new($"A client is written ID:SECRET or ID:SECRET:scope,scope: {why}.");
}
