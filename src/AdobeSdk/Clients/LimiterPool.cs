using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using AdobeSdk.Ims;
using AdobeSdk.Limits;

namespace AdobeSdk.Clients;

/// <summary>
/// The limiters of the process. They outlive the clients that count against them: an organisation's quota does not begin
/// anew because a client object did. Those that an application's own factory makes live as long as the factory.
/// </summary>
internal static class LimiterPool
{
    private static readonly ConcurrentDictionary<Key, AdobeLimiters> s_local = new();
    private static readonly ConditionalWeakTable<IAdobeRateLimiterFactory, ConcurrentDictionary<Key, AdobeLimiters>> s_shared = [];

    /// <summary>The limiters that every client of the same organisation, place and time shares.</summary>
    /// <param name="endpoint">The place: Adobe, or an emulator.</param>
    /// <param name="organization">The organisation.</param>
    /// <param name="time">The clock.</param>
    /// <param name="factory">The application's own limiters, if it has any.</param>
    public static AdobeLimiters For(ImsEndpoint endpoint, string organization, TimeProvider time, IAdobeRateLimiterFactory? factory = null)
    {
        ConcurrentDictionary<Key, AdobeLimiters> pool = factory is null ? s_local : s_shared.GetOrCreateValue(factory);
        return pool.GetOrAdd(
            new(endpoint.Token, organization, time),
            static (key, factory) => new(key.Organization, factory ?? new LocalRateLimiters(key.Time), key.Time),
            factory);
    }

    private sealed record Key(Uri Place, string Organization, TimeProvider Time);
}
