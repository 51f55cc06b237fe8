using AdobeSdk.Credentials;

namespace AdobeSdk.Ims;

/// <summary>
/// A token that was obtained elsewhere. It is handed out once; when it is to be renewed, or an API has refused it, it is
/// <paramref name="next"/>'s turn, if there is one.
/// </summary>
/// <param name="credentials">The token, and what is known about it.</param>
/// <param name="next">Where tokens come from afterwards, if there is a client secret as well.</param>
/// <param name="time">The time of day.</param>
internal sealed class PastedTokenIssuer(AdobeCredentials credentials, ITokenIssuer? next, TimeProvider time) : ITokenIssuer
{
    private readonly Secret _token = credentials.AccessToken!;
    private bool _handedOut;

    /// <inheritdoc/>
    public Task<TokenAnswer> IssueAsync(string? rejected)
    {
        TimeSpan? left = credentials.TokenExpiresAt - time.GetUtcNow();
        bool alive = left is null || left > TimeSpan.Zero;
        if (next is not null && (_handedOut || !alive))
        {
            return next.IssueAsync(rejected);
        }

        _handedOut = true;
        return Task.FromResult(alive ? TokenAnswer.Issued(_token.Reveal(), left, renewable: next is not null) : TokenAnswer.Failed(new(
            $"The access token from {credentials.Source} ran out at {credentials.TokenExpiresAt:u}, and there is no client secret to get another with. " +
            "Paste a new one, or set Adobe:ClientId and Adobe:ClientSecret.")));
    }
}
