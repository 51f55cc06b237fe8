using AdobeSdk.Benchmarks.Tokens.Peers;

namespace AdobeSdk.Benchmarks.Tokens.Scenarios;

/// <summary>IMS fails as soon as the first token is there.</summary>
internal static class Outage
{
    public const string Says = "IMS answers 500 while a token of 10 s lives, and 4 s longer (goal: 0 failures while it lives, one call per back-off step)";

    private static readonly TimeSpan s_life = TimeSpan.FromSeconds(10);

    public static async Task<TokenRow> RunAsync(Peer peer)
    {
        await using ImsStandIn ims = await ImsStandIn.StartAsync().ConfigureAwait(false);
        using ApiStandIn api = new();
        ims.Delay = TimeSpan.FromMilliseconds(20);
        ims.Life = s_life + peer.Lead;
        Func<Task<int>> send = peer.Create(ims, api);
        await send().ConfigureAwait(false);
        ims.IsDown = true;
        Load load = new(send);
        await load.GoOnAsync(64, s_life + TimeSpan.FromSeconds(4)).ConfigureAwait(false);

        // Around the token's very end nobody can say on which side a request was.
        TimeSpan end = s_life + peer.Lead - TimeSpan.FromMilliseconds(300);
        (TimeSpan At, TimeSpan Took, int Status)[] after = [.. load.Requests.Where(request => request.At > end + TimeSpan.FromMilliseconds(600))];
        return new("outage", peer.Name, new Dictionary<string, double?>
        {
            ["failed while it lives"] = load.Requests.Count(request => request.At < end && request.Status != 200),
            ["without token"] = api.Tokenless,
            ["calls to IMS"] = ims.Calls - 1,
            ["failed later"] = after.Count(request => request.Status != 200),
            ["later: p50 ms"] = after.Length == 0 ? null : after.Select(request => request.Took.TotalMilliseconds).Order().ElementAt(after.Length / 2),
        });
    }
}
