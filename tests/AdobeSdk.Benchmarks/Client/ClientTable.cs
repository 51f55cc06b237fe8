using AdobeSdk.Benchmarks.Measuring;

namespace AdobeSdk.Benchmarks.Client;

/// <summary>
/// One call of the generated client, whole pipeline included (deadline, retry, auth, limits, telemetry without a
/// listener), beside the same call by hand and by Refit alone: in memory, and over a loopback socket.
/// </summary>
internal static class ClientTable
{
    public const string Says = "the generated client beside hand-written HttpClient code and Refit alone";

    public static async Task<int> RunAsync(string? file)
    {
        List<Row> rows = [];
        foreach (string wire in (string[])["memory", "loopback"])
        {
            await using Callers callers = await Callers.CreateAsync(loopback: wire == "loopback").ConfigureAwait(false);
            rows.AddRange(await MeasureAsync("GET", wire, callers.Get).ConfigureAwait(false));
            rows.AddRange(await MeasureAsync("POST", wire, callers.Post).ConfigureAwait(false));
        }

        ResultTable.Print($"{Says}: a small JSON body. Rows take turns, quiet slices count; over a socket the bytes are the server's too.", rows);
        if (file is not null)
        {
            ResultTable.Write(file, rows);
        }

        return 0;
    }

    private static Task<Row[]> MeasureAsync(string method, string wire, IReadOnlyList<(string Name, Func<Task<Model>> CallAsync)> callers) => Turns.MeasureAsync(
        "client",
        [.. callers.Select(caller => new Contender($"{method} {caller.Name} ({wire})", count => RepeatAsync(count, caller.CallAsync)))],
        TimeSpan.FromSeconds(20));

    private static async Task RepeatAsync(int count, Func<Task<Model>> callAsync)
    {
        for (int i = 0; i < count; i++)
        {
            await callAsync().ConfigureAwait(false);
        }
    }
}
