using AdobeSdk.Benchmarks.Tokens.Peers;

namespace AdobeSdk.Benchmarks.Tokens.Scenarios;

/// <summary>Tokens that live five seconds, for twenty.</summary>
internal static class Rotation
{
    public const string Says = "expiry under 64 callers, tokens live 5 s (goal: 1 call per rotation, no request more than 10 ms above the base line)";

    private static readonly TimeSpan s_life = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_slow = TimeSpan.FromMilliseconds(10);

    public static async Task<TokenRow> RunAsync(Peer peer)
    {
        await using ImsStandIn ims = await ImsStandIn.StartAsync().ConfigureAwait(false);
        using ApiStandIn api = new();
        ims.Life = s_life + peer.Lead;
        Func<Task<int>> send = peer.Create(ims, api);
        await send().ConfigureAwait(false);
        Load load = new(send);
        await load.GoOnAsync(64, TimeSpan.FromSeconds(20)).ConfigureAwait(false);
        TimeSpan baseline = TimeSpan.FromMilliseconds(load.Milliseconds(0.5));
        int rotations = Math.Max(0, ims.Bursts - 1);
        return new("rotation", peer.Name, new Dictionary<string, double?>
        {
            ["calls to IMS"] = Math.Max(0, ims.Calls - 1),
            ["rotations"] = rotations,
            ["calls per rotation"] = rotations == 0 ? null : (ims.Calls - 1) / (double)rotations,
            ["slow"] = load.Requests.Count(request => request.Took > baseline + s_slow),
            ["failed"] = peer == Peer.Plain ? 0 : load.Requests.Count(request => request.Status != 200),
            ["requests"] = load.Requests.Count,
        });
    }
}
