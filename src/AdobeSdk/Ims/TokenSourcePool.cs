using Microsoft.Extensions.Logging;

namespace AdobeSdk.Ims;

/// <summary>
/// The token sources of the process: clients of one identity share a token, whether they were registered or created by
/// hand. A source lives as long as somebody holds a lease on it.
/// </summary>
internal sealed class TokenSourcePool
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TokenKey, Entry> _entries = [];

    /// <summary>The pool of this process.</summary>
    public static TokenSourcePool Shared { get; } = new();

    /// <summary>Gets the source for an identity.</summary>
    /// <param name="request">Who asks for what.</param>
    /// <param name="logger">Told what becomes of the tokens, as long as the lease lasts.</param>
    public TokenLease Acquire(TokenRequest request, ILogger logger)
    {
        TokenKey key = request.Key;
        return new(this, key, Enter(request, key, logger, seed: null), logger);
    }

    /// <summary>Gets the source for another secret; the token so far is used on until the new secret has got another.</summary>
    internal TokenSource Exchange(TokenRequest request, TokenKey from, ILogger logger)
    {
        TokenKey key = request.Key;
        TokenSource? previous = null;
        lock (_gate)
        {
            if (key.IsRotationOf(from) && _entries.TryGetValue(from, out Entry? entry))
            {
                previous = entry.Source;
            }
        }

        TokenSource source = Enter(request, key, logger, previous?.Current);
        Leave(from, logger);
        return source;
    }

    /// <summary>Gives a lease back.</summary>
    internal void Leave(TokenKey key, ILogger logger)
    {
        lock (_gate)
        {
            Entry entry = _entries[key];
            entry.Loggers.Remove(logger);
            if (--entry.Leases == 0)
            {
                _entries.Remove(key);
            }
        }
    }

    private TokenSource Enter(TokenRequest request, TokenKey key, ILogger logger, TokenSnapshot? seed)
    {
        lock (_gate)
        {
            if (!_entries.TryGetValue(key, out Entry? entry))
            {
                SharedLogger loggers = new();
                entry = new(new(request.CreateIssuer(ImsTransport.Shared), key.ClientId, key.Clock, loggers, key.ToString()), loggers);
                _entries.Add(key, entry);
            }

            entry.Leases++;
            entry.Loggers.Add(logger);
            entry.Source.Seed(seed);
            return entry.Source;
        }
    }

    private sealed class Entry(TokenSource source, SharedLogger loggers)
    {
        public TokenSource Source { get; } = source;

        public SharedLogger Loggers { get; } = loggers;

        public int Leases { get; set; }
    }
}
