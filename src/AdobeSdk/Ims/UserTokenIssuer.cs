using AdobeSdk.Credentials;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Ims;

/// <summary>
/// Tokens of a user who has signed in. IMS may hand out another refresh token with each of them; where the sign-in is kept
/// in a file, both are written there, and what another process has written is taken over.
/// </summary>
/// <param name="ims">Where tokens come from.</param>
/// <param name="grant">The sign-in as it was at the start.</param>
/// <param name="userId">The user, if known.</param>
/// <param name="file">Where it is kept, if anywhere.</param>
/// <param name="time">The time of day.</param>
/// <param name="logger">Told when the file cannot be used.</param>
internal sealed class UserTokenIssuer(ImsTokenClient ims, ImsGrant grant, string? userId, UserFile? file, TimeProvider time, ILogger logger) : ITokenIssuer
{
    // What the token source has now. One flight at a time comes here.
    private string? _last;
    private Secret _refreshToken = grant.RefreshToken!;

    /// <inheritdoc/>
    public async Task<TokenAnswer> IssueAsync(string? rejected)
    {
        UserSignIn? saved = Read();
        if (saved?.AccessToken is { } token && IsFresh(saved, rejected))
        {
            _last = token.Reveal();
            DateTimeOffset now = time.GetUtcNow();
            return TokenAnswer.Shared(_last, saved.ExpiresAt - now, now - saved.IssuedAt);
        }

        _refreshToken = saved?.RefreshToken ?? _refreshToken;
        DateTimeOffset start = time.GetUtcNow();
        TokenAnswer answer = await ims.RequestAsync(grant with { RefreshToken = _refreshToken }).ConfigureAwait(false);
        if (answer is { Token: { } issued, Lifetime: { } lifetime })
        {
            _last = issued;
            Keep(answer.RefreshToken, saved, issued, start, lifetime);
        }

        return answer;
    }

    private void Keep(string? refreshToken, UserSignIn? saved, string token, DateTimeOffset start, TimeSpan lifetime)
    {
        bool replaced = refreshToken is not null && refreshToken != _refreshToken.Reveal();
        if (replaced)
        {
            _refreshToken = new Secret(refreshToken!);
        }

        if (saved is not null)
        {
            Write(saved with { RefreshToken = _refreshToken, AccessToken = new Secret(token), IssuedAt = start, ExpiresAt = start + lifetime });
        }
        else if (replaced)
        {
            TokenLog.RefreshTokenReplaced(logger, grant.ClientId);
        }
    }

    // As with tokens that processes share over a store: past the point from which tokens are renewed it is no better than none.
    private bool IsFresh(UserSignIn saved, string? rejected)
    {
        TimeSpan age = time.GetUtcNow() - saved.IssuedAt;
        return age >= TimeSpan.Zero
            && age < (saved.ExpiresAt - saved.IssuedAt) * TokenSchedule.Earliest
            && saved.AccessToken!.Reveal() is var token && token != rejected && token != _last && CredentialRules.IsToken(token);
    }

    private UserSignIn? Read()
    {
        try
        {
            // Another user may have signed in meanwhile, and nobody is to go on as somebody else.
            return file?.Read() is { } saved && saved.ClientId == grant.ClientId && saved.UserId == userId ? saved : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            TokenLog.UserFileFailed(logger, file!.Name, e.Message);
            return null;
        }
    }

    private void Write(UserSignIn signIn)
    {
        try
        {
            file!.Write(signIn);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TokenLog.UserFileFailed(logger, file!.Name, e.Message);
        }
    }
}
