using AdobeSdk.Credentials;

namespace AdobeSdk.Ims;

/// <summary>A token that was obtained elsewhere, until it runs out or an API refuses it; then <paramref name="next"/>, if there is one.</summary>
internal sealed class PastedTokenIssuer(AdobeCredentials credentials, ITokenIssuer? next, TimeProvider time) : ITokenIssuer
{
    private readonly Secret _token = credentials.AccessToken!;

    /// <inheritdoc/>
    public Task<TokenAnswer> IssueAsync(string? rejected)
    {
        string token = _token.Reveal();
        TimeSpan? left = credentials.TokenExpiresAt - time.GetUtcNow();
        bool usable = left is null || left > TimeSpan.Zero;
        if (next is not null && (!usable || rejected == token))
        {
            return next.IssueAsync(rejected);
        }

        return Task.FromResult(usable ? TokenAnswer.Issued(token, left) : TokenAnswer.Failed(new(
            $"The access token from {credentials.Source} ran out at {credentials.TokenExpiresAt:u}, and there is no client secret to get another with. " +
            "Paste a new one, or set Adobe:ClientId and Adobe:ClientSecret.")));
    }
}
