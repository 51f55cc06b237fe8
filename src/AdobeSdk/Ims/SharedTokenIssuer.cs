using AdobeSdk.Credentials;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Ims;

/// <summary>
/// Asks the other processes before it asks IMS, and lets them have what IMS has said. Whatever the store does, it costs
/// this process some patience and nothing else.
/// </summary>
/// <param name="ims">Where tokens come from.</param>
/// <param name="store">Where processes share them.</param>
/// <param name="key">This token's name there.</param>
/// <param name="time">The time of day, which is all that processes have in common.</param>
/// <param name="logger">Told when the store fails.</param>
internal sealed class SharedTokenIssuer(ITokenIssuer ims, IAdobeTokenStore store, string key, TimeProvider time, ILogger logger) : ITokenIssuer
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_patienceForLock = TimeSpan.FromSeconds(5);

    // What the token source has now, as it was stored. One flight at a time comes here.
    private AdobeStoredToken? _last;

    /// <inheritdoc/>
    public async Task<TokenAnswer> IssueAsync(string? rejected)
    {
        StoreVisit visit = new(store, key, s_patience, time);
        try
        {
            AdobeStoredToken? stored = null;
            bool reachable = await TryAsync(async () =>
            {
                stored = await visit.ReadAsync().ConfigureAwait(false);
                if (!IsFresh(stored, rejected))
                {
                    await visit.LockAsync(s_patienceForLock).ConfigureAwait(false);
                    stored = await visit.ReadAsync().ConfigureAwait(false);
                }
            }).ConfigureAwait(false);
            return reachable && IsFresh(stored, rejected) ? TakeOver(stored!) : await AskAsync(rejected, stored, reachable ? visit : null).ConfigureAwait(false);
        }
        finally
        {
            await TryAsync(visit.LeaveAsync).ConfigureAwait(false);
        }
    }

    private async Task<TokenAnswer> AskAsync(string? rejected, AdobeStoredToken? stored, StoreVisit? visit)
    {
        DateTimeOffset start = time.GetUtcNow();
        TokenAnswer answer = await ims.IssueAsync(rejected).ConfigureAwait(false);
        if (answer is { Token: { } token, Lifetime: { } lifetime })
        {
            _last = new(token, start, start + lifetime);
            if (visit is not null)
            {
                await TryAsync(() => visit.WriteAsync(_last)).ConfigureAwait(false);
            }
        }
        else if (answer.Failure is { IsTransient: true } && IsBetterThanNone(stored, rejected))
        {
            return TakeOver(stored!);
        }

        return answer;
    }

    private TokenAnswer TakeOver(AdobeStoredToken stored)
    {
        _last = stored;
        DateTimeOffset now = time.GetUtcNow();
        TimeSpan age = now > stored.IssuedAt ? now - stored.IssuedAt : TimeSpan.Zero;
        return TokenAnswer.Shared(stored.AccessToken, LifeOf(stored) - age, age);
    }

    // Past the point from which tokens are renewed, a stored one is no better than the one that is to be replaced.
    private bool IsFresh(AdobeStoredToken? stored, string? rejected) =>
        IsUsable(stored, rejected)
        && time.GetUtcNow() - stored!.IssuedAt < LifeOf(stored) * TokenSchedule.Earliest
        && !(stored.AccessToken == _last?.AccessToken && stored.IssuedAt <= _last.IssuedAt);

    // While IMS cannot say, another process's token is used to its end, if that is further off than that of the own one.
    private bool IsBetterThanNone(AdobeStoredToken? stored, string? rejected) =>
        IsUsable(stored, rejected)
        && time.GetUtcNow() - stored!.IssuedAt < LifeOf(stored)
        && (rejected is not null || _last is null || stored.ExpiresAt > _last.ExpiresAt);

    private static bool IsUsable(AdobeStoredToken? stored, string? rejected) =>
        stored is not null && stored.ExpiresAt > stored.IssuedAt && stored.AccessToken != rejected && CredentialRules.IsToken(stored.AccessToken);

    private static TimeSpan LifeOf(AdobeStoredToken stored)
    {
        TimeSpan life = stored.ExpiresAt - stored.IssuedAt;
        return life < TokenLifetime.Longest ? life : TokenLifetime.Longest;
    }

    private async Task<bool> TryAsync(Func<Task> step)
    {
        try
        {
            await step().ConfigureAwait(false);
            return true;
        }
        catch (Exception e)
        {
            TokenLog.StoreFailed(logger, e);
            return false;
        }
    }
}
