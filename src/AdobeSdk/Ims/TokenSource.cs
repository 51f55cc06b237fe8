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
    private TokenFlight? _flight;
    private long _lastReplacement = long.MinValue / 2;

    /// <summary>The client that the tokens are issued to.</summary>
    public string ClientId => clientId;

    /// <summary>The token, if there is a valid one. Starts its renewal when that is due, and never waits for it.</summary>
    public TokenSnapshot? Current
    {
        get
        {
            TokenSnapshot? current = _current;
            if (current is null or { Rests: true })
            {
                return current;
            }

            long now = clock.Now;
            return now < current.RefreshAt ? current : CurrentWhenDue(current, now);
        }
    }

    /// <summary>The token, if there is a valid one; starts nothing.</summary>
    public TokenSnapshot? Valid => _current is { } current && clock.Now < current.ExpiresAt ? current : null;

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
        cancellationToken.ThrowIfCancellationRequested();
        TokenFlight flight;
        lock (_gate)
        {
            if (Current is { } current)
            {
                return current;
            }

            if (_flight is null && clock.Now < _pace.NextProbe && _pace.Failure is { } failure)
            {
                throw failure.ToException(remembered: true);
            }

            flight = _flight ?? Start(rejected: null);
        }

        return (await flight.Landing.WaitAsync(cancellationToken).ConfigureAwait(false)).ToToken();
    }

    /// <summary>Gives up a token that an API has refused.</summary>
    /// <returns>Another one; <see langword="null"/> if there is none that would be worth another attempt.</returns>
    /// <exception cref="AdobeAuthenticationException">IMS gave none.</exception>
    public async ValueTask<TokenSnapshot?> ReplaceAsync(TokenSnapshot rejected, CancellationToken cancellationToken)
    {
        TokenFlight flight;
        lock (_gate)
        {
            long now = clock.Now;
            if (_current is { } current && current.Token != rejected.Token && now < current.ExpiresAt)
            {
                return current;
            }

            if (_flight is null)
            {
                if (now - _lastReplacement < BetweenReplacements || now < _pace.NextProbe)
                {
                    return null;
                }

                _lastReplacement = now;
                Start(rejected);
            }

            // Whoever comes from now on waits for the new one; a flight that was under way anyway will do.
            _current = null;
            flight = _flight!;
        }

        TokenSnapshot token = (await flight.Landing.WaitAsync(cancellationToken).ConfigureAwait(false)).ToToken();
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
                if (_flight is null && now >= _pace.NextProbe && ReferenceEquals(current, _current))
                {
                    Start(rejected: null);
                }
            }
        }

        return current;
    }

    // The flight belongs to nobody: it runs without the caller's cancellation, culture and activity.
    private TokenFlight Start(TokenSnapshot? rejected)
    {
        _pace.Started();
        _flight = new TokenFlight(this, rejected);
        ThreadPool.UnsafeQueueUserWorkItem(_flight, preferLocal: false);
        return _flight;
    }

    /// <summary>Asks for a token and lets everybody know what came of it.</summary>
    internal async Task FlyAsync(TokenFlight flight)
    {
        long start = clock.Now;
        TokenAnswer answer;
        try
        {
            if (flight.Rejected is not null)
            {
                TokenLog.Replacing(logger, identity);
            }

            answer = await issuer.IssueAsync(flight.Rejected?.Token).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            // An issuer answers and does not throw; should it throw after all, nobody may be left waiting.
            answer = TokenAnswer.Failed(new($"Asking for a token failed ({e.GetType().Name}).") { Cause = e, IsTransient = true });
        }

        TokenSnapshot? before = Valid ?? flight.Rejected;
        bool same = answer.Token is { } token && token == before?.Token;
        TokenRenewal renewal = answer.Failure is { } failure ? new(null, failure) : new(TokenSchedule.Plan(answer, start, same, clock.Time), null);
        long pause = Land(flight, renewal);
        flight.Land(renewal);
        TokenLog.Landed(logger, identity, answer, same, Valid is not null, TimeSpan.FromMilliseconds(pause));
    }

    private long Land(TokenFlight flight, TokenRenewal renewal)
    {
        lock (_gate)
        {
            _flight = null;
            if (renewal.Token is { } token)
            {
                token.Rest(clock);
                _current = token;
                return _pace.Succeeded();
            }

            // If IMS cannot say just now, the token that one API has refused may still do for the others.
            if (renewal.Failure!.IsTransient)
            {
                _current ??= flight.Rejected;

                // Nothing was replaced: when it may be tried again the back-off says, not the pause after a replacement.
                _lastReplacement = flight.Rejected is null ? _lastReplacement : long.MinValue / 2;
            }

            return _pace.Failed(renewal.Failure, clock.Now);
        }
    }
}
