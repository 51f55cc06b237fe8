using System.Collections.Concurrent;

namespace AdobeSdk.Ims;

/// <summary>
/// What IMS has refused a moment ago is not asked for again: neither with another scope set if it was the client that was
/// refused, nor by another client object of this process. A changed secret is another secret and is asked for at once.
/// </summary>
internal sealed class RefusalMemory(ImsEndpoint endpoint, MonotonicClock clock)
{
    private const long RememberedFor = 60_000;

    // Kept for the process, since what is to be remembered outlives the client that ran into it. Refusals are rare.
    private static readonly ConcurrentDictionary<Key, Entry> s_refusals = new();

    /// <summary>The refusal that would be met again, if one is remembered.</summary>
    public TokenFailure? Find(ImsGrant grant) => Find(KeyOf(grant, scopes: null)) ?? Find(KeyOf(grant, grant.Scopes));

    /// <summary>Remembers what IMS said, if it was a refusal.</summary>
    public void Note(ImsGrant grant, TokenFailure? failure)
    {
        if (failure is not { IsTransient: false })
        {
            return;
        }

        foreach ((Key key, Entry entry) in s_refusals)
        {
            if (entry.Clock.Now >= entry.Until)
            {
                s_refusals.TryRemove(new(key, entry));
            }
        }

        bool wholeClient = failure.ErrorCode is "invalid_client" or "unauthorized_client";
        s_refusals[KeyOf(grant, wholeClient ? null : grant.Scopes)] = new(failure, clock.Now + RememberedFor, clock);
    }

    private TokenFailure? Find(Key key) =>
        s_refusals.TryGetValue(key, out Entry? entry) && clock.Now < entry.Until ? entry.Failure : null;

    private Key KeyOf(ImsGrant grant, ScopeSet? scopes) =>
        new(endpoint.Token, grant.ClientId, grant.OrganizationId, grant.Fingerprint, scopes, clock);

    private sealed record Key(Uri Endpoint, string ClientId, string? OrganizationId, string Fingerprint, ScopeSet? Scopes, MonotonicClock Clock);

    private sealed record Entry(TokenFailure Failure, long Until, MonotonicClock Clock);
}
