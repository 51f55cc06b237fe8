using AdobeSdk.Emulator.Ims;

namespace AdobeSdk.Emulator;

/// <summary>The emulator's identity service, for tests that change what it knows while it runs.</summary>
public sealed class EmulatorIms
{
    private readonly ClientRegistry _clients;
    private readonly TokenRegistry _tokens;

    internal EmulatorIms(ClientRegistry clients, TokenRegistry tokens) => (_clients, _tokens) = (clients, tokens);

    /// <summary>The tokens handed out since the start.</summary>
    public long TokensIssued => _tokens.Issued;

    /// <summary>Adds a client, or gives the one of the same id another secret and other scopes, as a rotation does. From then on only known clients are served.</summary>
    /// <param name="client">The client.</param>
    public void SetClient(EmulatorClient client) => _clients.Set(client);

    /// <summary>Makes every token handed out so far invalid: APIs answer 401013.</summary>
    public void RevokeTokens() => _tokens.RevokeAll();

    /// <summary>Hands out a token without a request to IMS.</summary>
    /// <param name="clientId">The client that it is for.</param>
    /// <param name="scopes">Its scopes.</param>
    /// <returns>The access token.</returns>
    public string IssueToken(string clientId, params IReadOnlyList<string> scopes) => _tokens.Issue(clientId, scopes);
}
