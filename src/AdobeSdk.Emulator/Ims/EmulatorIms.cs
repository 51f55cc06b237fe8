using AdobeSdk.Emulator.Ims;

namespace AdobeSdk.Emulator;

/// <summary>The emulator's identity service, for tests that change what it knows while it runs.</summary>
public sealed class EmulatorIms
{
    private readonly ClientRegistry _clients;
    private readonly TokenRegistry _tokens;
    private readonly SignInRegistry _signIns;

    internal EmulatorIms(ClientRegistry clients, TokenRegistry tokens, SignInRegistry signIns) => (_clients, _tokens, _signIns) = (clients, tokens, signIns);

    /// <summary>The tokens handed out since the start.</summary>
    public long TokensIssued => _tokens.Issued;

    /// <summary>Whether the user consents when asked to sign in. There is no page: the browser is sent back at once.</summary>
    public bool UserConsents
    {
        get => _signIns.UserConsents;
        set => _signIns.UserConsents = value;
    }

    /// <summary>Ends every sign-in, as a user does at Adobe's account page: refresh tokens are good for nothing any more.</summary>
    public void RevokeSignIns() => _signIns.RevokeAll();

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

    /// <summary>Hands out a token of the user's, as after a sign-in, without a request to IMS.</summary>
    /// <param name="clientId">The client that the user has signed in to.</param>
    /// <param name="scopes">What the user has consented to.</param>
    /// <returns>The access token.</returns>
    public string IssueUserToken(string clientId, params IReadOnlyList<string> scopes) => _tokens.Issue(clientId, scopes, EmulatedUser.Id);
}
