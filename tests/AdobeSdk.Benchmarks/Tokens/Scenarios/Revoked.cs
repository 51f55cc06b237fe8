using AdobeSdk.Benchmarks.Tokens.Peers;

namespace AdobeSdk.Benchmarks.Tokens.Scenarios;

/// <summary>A thousand callers at once, whose token has been revoked.</summary>
internal static class Revoked
{
    public const string Says = "401 with a revoked token, 1,000 callers, IMS takes 200 ms (goal: 1 renewal, no delay beyond IMS)";

    public static async Task<TokenRow> RunAsync(Peer peer)
    {
        await using ImsStandIn ims = await ImsStandIn.StartAsync().ConfigureAwait(false);
        using ApiStandIn api = new();
        Func<Task<int>> send = peer.Create(ims, api);
        await new Load(send).OnceAsync(200).ConfigureAwait(false);
        int before = ims.Calls;
        string revoked = api.LastToken!;
        api.Refuses = token => token == revoked;
        Load load = new(send);
        await load.OnceAsync(1_000).ConfigureAwait(false);
        return new("revoked", peer.Name, new Dictionary<string, double?>
        {
            ["renewals"] = ims.Calls - before,
            ["failed"] = load.Requests.Count(request => request.Status != 200),
            ["p50 ms"] = load.Milliseconds(0.5),
            ["p99 ms"] = load.Milliseconds(0.99),
        });
    }
}
