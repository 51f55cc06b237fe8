namespace AdobeSdk;

/// <summary>
/// Where several processes share their access tokens, so that a fleet asks IMS once and not once a process. Register one
/// with <c>services.AddSingleton&lt;IAdobeTokenStore, …&gt;()</c> and every tenant uses it; with a service key, only that tenant
/// does. A store may fail, hang or forget whenever it likes: each process then goes to IMS by itself.
/// </summary>
/// <remarks>
/// Tokens are secrets: encrypt them before they leave the process. A key is 64 lower-case hexadecimal digits, the same in
/// every process with the same IMS host, client, secret, organisation and scopes; nothing secret can be read from it.
/// </remarks>
public interface IAdobeTokenStore
{
    /// <summary>Reads what was written last under a key.</summary>
    /// <param name="key">Whose token.</param>
    /// <param name="cancellationToken">Cancelled after about a second.</param>
    /// <returns><see langword="null"/> if there is nothing, or nothing that can be read.</returns>
    ValueTask<AdobeStoredToken?> ReadAsync(string key, CancellationToken cancellationToken);

    /// <summary>Writes a token, in place of the one that is there. It is of no use after <see cref="AdobeStoredToken.ExpiresAt"/>.</summary>
    /// <param name="key">Whose token.</param>
    /// <param name="token">The token.</param>
    /// <param name="cancellationToken">Cancelled after about a second.</param>
    ValueTask WriteAsync(string key, AdobeStoredToken token, CancellationToken cancellationToken);

    /// <summary>Waits for the right to ask IMS. A lock whose process has died must end by itself: IMS answers within 30 s or not at all.</summary>
    /// <param name="key">Whose token.</param>
    /// <param name="patience">How long to wait at most.</param>
    /// <param name="cancellationToken">Cancelled about a second after <paramref name="patience"/> has run out.</param>
    /// <returns>The lock, given back by disposing of it; <see langword="null"/> if it could not be had in time.</returns>
    ValueTask<IAsyncDisposable?> TryLockAsync(string key, TimeSpan patience, CancellationToken cancellationToken);
}
