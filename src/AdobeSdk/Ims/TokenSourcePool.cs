using Microsoft.Extensions.Logging;

namespace AdobeSdk.Ims;

/// <summary>
/// The token sources of the process: clients of one identity share a token, whether they were registered or created by
/// hand. A source outlives its last client while its token is valid, so that a client created for every call does not cost
/// a token each time.
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
        lock (_gate)
        {
            return new(this, request.Key, Enter(request, logger), logger);
        }
    }

    /// <summary>Gets the source for another secret; the token so far is used on until the new secret has got another.</summary>
    internal TokenSource Exchange(TokenRequest request, TokenKey from, ILogger logger)
    {
        lock (_gate)
        {
            TokenSource source = Enter(request, logger);
            if (request.Key.IsRotationOf(from))
            {
                source.Seed(_entries[from].Source.Valid);
            }

            Leave(from, logger);
            return source;
        }
    }

    /// <summary>Gives a lease back.</summary>
    internal void Leave(TokenKey key, ILogger logger)
    {
        lock (_gate)
        {
            Entry entry = _entries[key];
            entry.Leases--;
            entry.Loggers.Remove(logger);
        }
    }

    private TokenSource Enter(TokenRequest request, ILogger logger)
    {
        TokenKey key = request.Key;
        if (!_entries.TryGetValue(key, out Entry? entry))
        {
            DropIdle();
            SharedLogger loggers = new();
            entry = new(new(request.CreateIssuer(ImsTransport.Shared, loggers), key.ClientId, key.Clock, loggers, key.ToString()), loggers);
            _entries.Add(key, entry);
        }

        entry.Leases++;
        entry.Loggers.Add(logger);
        return entry.Source;
    }

    private void DropIdle()
    {
        foreach ((TokenKey key, Entry entry) in _entries)
        {
            if (entry.Leases == 0 && entry.Source.Valid is null)
            {
                _entries.Remove(key);
            }
        }
    }

    private sealed class Entry(TokenSource source, SharedLogger loggers)
    {
        public TokenSource Source { get; } = source;

        public SharedLogger Loggers { get; } = loggers;

        public int Leases { get; set; }
    }
}
