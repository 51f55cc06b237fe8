using AdobeSdk.Benchmarks.Tokens.Peers;

namespace AdobeSdk.Benchmarks.Tokens.Scenarios;

/// <summary>An API that takes no token, for 30 seconds.</summary>
internal static class AlwaysRefused
{
    public const string Says = "an API that always says 401, 8 callers, 30 s (goal: at most 1 renewal)";

    public static async Task<TokenRow> RunAsync(Peer peer)
    {
        await using ImsStandIn ims = await ImsStandIn.StartAsync().ConfigureAwait(false);
        using ApiStandIn api = new();
        Func<Task<int>> send = peer.Create(ims, api);
        await send().ConfigureAwait(false);
        int before = ims.Calls;
        api.Refuses = static _ => true;
        Load load = new(send);
        await load.GoOnAsync(8, TimeSpan.FromSeconds(29)).ConfigureAwait(false);
        return new("always 401", peer.Name, new Dictionary<string, double?>
        {
            ["renewals"] = ims.Calls - before,
            ["requests"] = load.Requests.Count,
        });
    }
}
