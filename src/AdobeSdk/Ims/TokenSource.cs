using Microsoft.Extensions.Logging;

namespace AdobeSdk.Ims;

/// <summary>
/// One token for all who share an identity and its scopes. Requests read an immutable snapshot without a lock; a new token
/// is fetched ahead of time in the background, by one flight for everybody; while IMS fails, the valid token is served to
/// its true end.
/// </summary>
/// <param name="issuer">Where tokens come from.</param>
/// <param name="clientId">The client that they are issued to: Adobe takes them only together with this <c>x-api-key</c>.</param>
/// <param name="clock">The time.</param>
/// <param name="logger">Told what becomes of the tokens.</param>
/// <param name="identity">How the log calls it.</param>
internal sealed class TokenSource(ITokenIssuer issuer, string clientId, MonotonicClock clock, ILogger logger, string identity)
{
    // What an API that says 401 to every token may cost IMS.
    private const long BetweenReplacements = 30_000;

    private readonly Lock _gate = new();
    private readonly RenewalPace _pace = new();
    private volatile TokenSnapshot? _current;
    private Task<TokenRenewal>? _renewal;
    private long _lastReplacement = long.MinValue / 2;

    /// <summary>The client that the tokens are issued to.</summary>
    public string ClientId => clientId;

    /// <summary>The token, if there is a valid one. Starts its renewal when that is due, and never waits for it.</summary>
    public TokenSnapshot? Current
    {
        get
        {
            TokenSnapshot? current = _current;
            if (current is null)
            {
                return null;
            }

            long now = clock.Now;
            return now < current.RefreshAt ? current : CurrentWhenDue(current, now);
        }
    }

    /// <summary>Takes over a token that is still valid, to be renewed with the next request.</summary>
    public void Seed(TokenSnapshot? token)
    {
        lock (_gate)
        {
            _current ??= token?.Due();
        }
    }

    /// <summary>The token, waiting for IMS if there is none.</summary>
    /// <exception cref="AdobeAuthenticationException">There is none to be had.</exception>
    public async ValueTask<TokenSnapshot> GetAsync(CancellationToken cancellationToken)
    {
        Task<TokenRenewal> renewal;
        lock (_gate)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Current is { } current)
            {
                return current;
            }

            if (_renewal is null && clock.Now < _pace.NextProbe && _pace.Failure is { } failure)
            {
                throw failure.ToException();
            }

            renewal = _renewal ?? Start(rejected: null);
        }

        return (await renewal.WaitAsync(cancellationToken).ConfigureAwait(false)).ToToken();
    }

    /// <summary>Gives up a token that an API has refused.</summary>
    /// <returns>Another one; <see langword="null"/> if there is none that would be worth another attempt.</returns>
    /// <exception cref="AdobeAuthenticationException">IMS gave no other one.</exception>
    public async ValueTask<TokenSnapshot?> ReplaceAsync(TokenSnapshot rejected, CancellationToken cancellationToken)
    {
        Task<TokenRenewal> renewal;
        lock (_gate)
        {
            long now = clock.Now;
            TokenSnapshot? current = _current;
            if (current is not null && current.Token != rejected.Token && now < current.ExpiresAt)
            {
                return current;
            }

            if (_renewal is null)
            {
                if (now - _lastReplacement < BetweenReplacements || now < _pace.NextProbe)
                {
                    return null;
                }

                _lastReplacement = now;
                TokenLog.Replacing(logger, identity);
                Start(rejected.Token);
            }

            // Whoever comes from now on waits for the new one; a renewal that was under way anyway will do.
            _current = null;
            renewal = _renewal!;
        }

        TokenSnapshot token = (await renewal.WaitAsync(cancellationToken).ConfigureAwait(false)).ToToken();
        return token.Token == rejected.Token ? null : token;
    }

    private TokenSnapshot? CurrentWhenDue(TokenSnapshot current, long now)
    {
        if (now >= current.ExpiresAt)
        {
            return null;
        }

        if (now >= _pace.NextProbe)
        {
            lock (_gate)
            {
                if (_renewal is null && now >= _pace.NextProbe && ReferenceEquals(current, _current))
                {
                    Start(rejected: null);
                }
            }
        }

        return current;
    }

    // The flight belongs to nobody: it runs without the caller's cancellation, culture and activity.
    private Task<TokenRenewal> Start(string? rejected)
    {
        _pace.Started();
        TaskCompletionSource<TokenRenewal> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _renewal = done.Task;
        using (ExecutionContext.SuppressFlow())
        {
            _ = Task.Run(() => RenewAsync(rejected, done));
        }

        return _renewal;
    }

    private async Task RenewAsync(string? rejected, TaskCompletionSource<TokenRenewal> done)
    {
        long start = clock.Now;
        TokenAnswer answer;
        try
        {
            answer = await issuer.IssueAsync(rejected).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            // An issuer answers and does not throw; should it throw after all, nobody may be left waiting.
            answer = TokenAnswer.Failed(new($"Asking IMS for a token failed ({e.GetType().Name}).") { Cause = e, IsTransient = true });
        }

        TokenRenewal renewal;
        lock (_gate)
        {
            renewal = answer.Failure is { } failure ? Failed(failure) : new(Accept(answer, start), null);
            _renewal = null;
        }

        done.SetResult(renewal);
    }

    private TokenSnapshot Accept(TokenAnswer answer, long start)
    {
        bool same = answer.Token == _current?.Token;
        TokenSnapshot token = TokenSchedule.Plan(answer, start, same, clock.Time);
        _current = token;
        _pace.Succeeded();
        TokenLog.Issued(logger, identity, answer.Lifetime, same);
        return token;
    }

    private TokenRenewal Failed(TokenFailure failure)
    {
        long pause = _pace.Failed(failure, clock.Now);
        bool alive = _current is { } current && clock.Now < current.ExpiresAt;
        TokenLog.Failed(logger, identity, failure, alive, TimeSpan.FromMilliseconds(pause));
        return new(null, failure);
    }
}
