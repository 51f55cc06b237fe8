using System.Globalization;
using System.Text.Json;
using AdobeSdk.Benchmarks.Tokens.Peers;
using AdobeSdk.Benchmarks.Tokens.Scenarios;

namespace AdobeSdk.Benchmarks.Tokens;

/// <summary>What tokens cost IMS and the callers, when things go wrong and when they don't, with the peers in the same run.</summary>
internal static class TokensTable
{
    public const string Says = "calls to IMS and waiting callers: cold, at rotations, outages and refusals, beside the peers, and in a fleet";

    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    public static async Task<int> RunAsync(string? file)
    {
        Console.WriteLine($"{Says}. IMS is a server on loopback, the API in memory. {Environment.ProcessorCount} cores, .NET {Environment.Version}.");
        TokenRow[] rows =
        [
            .. await OneByOneAsync(ColdStart.Says, ColdStart.RunAsync, [Peer.OneTask, .. Peer.All]).ConfigureAwait(false),
            .. await OneByOneAsync(Rotation.Says, Rotation.RunAsync, [Peer.Plain, .. Peer.All]).ConfigureAwait(false),
            .. await OneByOneAsync(Outage.Says, Outage.RunAsync, Peer.All).ConfigureAwait(false),
            .. await OneByOneAsync(Revoked.Says, Revoked.RunAsync, Peer.All).ConfigureAwait(false),
            .. await TogetherAsync(AlwaysRefused.Says, AlwaysRefused.RunAsync, Peer.All).ConfigureAwait(false),
            .. Print(ColdFleet.Says, await ColdFleet.RunAsync().ConfigureAwait(false)),
        ];
        if (file is not null)
        {
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(rows, s_indented)).ConfigureAwait(false);
        }

        return 0;
    }

    private static async Task<TokenRow[]> OneByOneAsync(string says, Func<Peer, Task<TokenRow>> runAsync, IReadOnlyList<Peer> peers)
    {
        List<TokenRow> rows = [];
        foreach (Peer peer in peers)
        {
            rows.Add(await runAsync(peer).ConfigureAwait(false));
        }

        return Print(says, rows);
    }

    // Where nothing is timed and most of it is waiting.
    private static async Task<TokenRow[]> TogetherAsync(string says, Func<Peer, Task<TokenRow>> runAsync, IReadOnlyList<Peer> peers) =>
        Print(says, await Task.WhenAll(peers.Select(runAsync)).ConfigureAwait(false));

    private static TokenRow[] Print(string says, IReadOnlyList<TokenRow> rows)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        Console.WriteLine();
        Console.WriteLine(says);
        Console.WriteLine($"{"",-18}{string.Concat(rows[0].Figures.Keys.Select(name => $"{name,23}"))}");
        foreach (TokenRow row in rows)
        {
            Console.WriteLine($"{row.Name,-18}{string.Concat(row.Figures.Values.Select(value => $"{Number(value),23}"))}");
        }

        return [.. rows];
    }

    private static string Number(double? value) =>
        value?.ToString(value < 100 && value != Math.Floor(value.Value) ? "0.##" : "#,0", CultureInfo.InvariantCulture) ?? "-";
}
