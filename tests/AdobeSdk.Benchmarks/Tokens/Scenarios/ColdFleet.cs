using System.Diagnostics;
using AdobeSdk.Tests.Processes;
using StackExchange.Redis;

namespace AdobeSdk.Benchmarks.Tokens.Scenarios;

/// <summary>Eight processes that start at once and want a token, with a Redis between them, with one that dies, and with none.</summary>
internal static class ColdFleet
{
    public const string Says = "8 cold processes, IMS takes 2 s (goal: with one Redis 1 call and no token in clear; without it at most 8 calls, 0 failures)";

    private const int Processes = 8;

    /// <summary>The three rows; none where there is no <c>redis-server</c>.</summary>
    public static async Task<TokenRow[]> RunAsync()
    {
        if (!RedisProcess.IsInstalled)
        {
            Console.WriteLine();
            Console.WriteLine("8 cold processes: not measured, this machine lacks redis-server (apt-get install redis-server)");
            return [];
        }

        return
        [
            await RunAsync("adobe, one Redis", static (_, _) => Task.CompletedTask).ConfigureAwait(false),
            await RunAsync("adobe, Redis dies", KillWhenAskedAsync).ConfigureAwait(false),
            await RunAsync("adobe, no Redis", static (redis, _) => redis.KillAsync(), atOnce: true).ConfigureAwait(false),
        ];
    }

    private static async Task<TokenRow> RunAsync(string name, Func<RedisProcess, ImsStandIn, Task> disturbAsync, bool atOnce = false)
    {
        await using RedisProcess redis = await RedisProcess.StartAsync().ConfigureAwait(false);
        await using ImsStandIn ims = await ImsStandIn.StartAsync().ConfigureAwait(false);
        ims.Delay = TimeSpan.FromSeconds(2);
        if (atOnce)
        {
            await disturbAsync(redis, ims).ConfigureAwait(false);
        }

        Task<string>[] nodes = [.. Enumerable.Range(0, Processes).Select(_ => AnswerAsync(redis, ims))];
        if (!atOnce)
        {
            await disturbAsync(redis, ims).ConfigureAwait(false);
        }

        string[] answers = await Task.WhenAll(nodes).ConfigureAwait(false);
        return new("cold-fleet", name, new Dictionary<string, double?>
        {
            ["calls to IMS"] = ims.Calls,
            ["failed"] = answers.Count(static answer => !answer.StartsWith("token ", StringComparison.Ordinal)),
            ["different tokens"] = answers.Distinct().Count(),
            ["values in clear"] = redis.IsAlive ? await InClearAsync(redis).ConfigureAwait(false) : null,
        });
    }

    private static async Task KillWhenAskedAsync(RedisProcess redis, ImsStandIn ims)
    {
        while (ims.Calls == 0)
        {
            await Task.Delay(20).ConfigureAwait(false);
        }

        await redis.KillAsync().ConfigureAwait(false);
    }

    // Patient with Redis, so that a busy machine is not taken for a Redis that is down.
    private static async Task<string> AnswerAsync(RedisProcess redis, ImsStandIn ims)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "AdobeSdk.Redis.Node.dll");
        string[] arguments = [program, "token", "--redis", redis.Address, "--emulator", ims.Address.ToString(), .. redis.IsAlive ? (string[])["--unhurried", "yes"] : []];
        using Process node = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        string answer = await node.StandardOutput.ReadLineAsync().ConfigureAwait(false) ?? "nothing";
        await node.WaitForExitAsync().ConfigureAwait(false);
        return answer;
    }

    private static async Task<int> InClearAsync(RedisProcess redis)
    {
        await using ConnectionMultiplexer connection = await ConnectionMultiplexer.ConnectAsync(redis.Address).ConfigureAwait(false);
        IDatabase database = connection.GetDatabase();
        int hits = 0;
        foreach (RedisKey key in connection.GetServers()[0].Keys(pageSize: 1_000))
        {
            byte[]? dump = await database.KeyDumpAsync(key).ConfigureAwait(false);
            hits += dump.AsSpan().IndexOf("token-1"u8) >= 0 ? 1 : 0;
        }

        return hits;
    }
}
