using AdobeSdk.Benchmarks.Tokens.Peers;

namespace AdobeSdk.Benchmarks.Tokens.Scenarios;

/// <summary>Ten thousand callers at once, and no token yet: three times.</summary>
internal static class ColdStart
{
    public const string Says = "cold, 10,000 callers, IMS takes 200 ms (goal: 1 call, p99 at most IMS + 20 ms)";

    private const int Times = 3;

    public static async Task<TokenRow> RunAsync(Peer peer)
    {
        await WarmUpAsync(peer).ConfigureAwait(false);
        (int Calls, Load Load)[] runs = new (int, Load)[Times];
        for (int i = 0; i < Times; i++)
        {
            await using ImsStandIn ims = await ImsStandIn.StartAsync().ConfigureAwait(false);
            using ApiStandIn api = new();
            Load load = new(peer.Create(ims, api));
            await load.OnceAsync(10_000).ConfigureAwait(false);
            runs[i] = (ims.Calls, load);
        }

        // The most calls, and the times of the run that was disturbed least.
        Load calmest = runs.MinBy(run => run.Load.Milliseconds(0.99)).Load;
        return new("cold", peer.Name, new Dictionary<string, double?>
        {
            ["calls to IMS"] = runs.Max(run => run.Calls),
            ["failed"] = runs.Sum(run => run.Load.Requests.Count(request => request.Status != 200)),
            ["p50 ms"] = calmest.Milliseconds(0.5),
            ["p99 ms"] = calmest.Milliseconds(0.99),
        });
    }

    // The first use of a library costs compiling it; that is not what is measured.
    private static async Task WarmUpAsync(Peer peer)
    {
        await using ImsStandIn ims = await ImsStandIn.StartAsync().ConfigureAwait(false);
        using ApiStandIn api = new();
        ims.Delay = TimeSpan.Zero;
        for (int i = 0; i < 5; i++)
        {
            await new Load(peer.Create(ims, api)).OnceAsync(3_000).ConfigureAwait(false);
            await Task.Delay(200).ConfigureAwait(false);
        }
    }
}
