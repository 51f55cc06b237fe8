using Microsoft.Extensions.Logging;

namespace AdobeSdk.Ims;

/// <summary>One client's hold on a shared <see cref="TokenSource"/>.</summary>
internal sealed class TokenLease(TokenSourcePool pool, TokenKey key, TokenSource source, ILogger logger) : IDisposable
{
    private readonly Lock _gate = new();
    private volatile TokenSource _source = source;
    private TokenKey? _key = key;

    /// <summary>The source; another one after the credentials have changed.</summary>
    public TokenSource Source => _source;

    /// <summary>Goes over to changed credentials.</summary>
    public void Switch(TokenRequest request)
    {
        lock (_gate)
        {
            if (_key is not null && _key != request.Key)
            {
                _source = pool.Exchange(request, _key, logger);
                _key = request.Key;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_key is not null)
            {
                pool.Leave(_key, logger);
                _key = null;
            }
        }
    }
}
