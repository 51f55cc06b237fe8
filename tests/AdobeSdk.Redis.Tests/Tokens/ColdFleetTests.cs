using System.Text;
using AdobeSdk.Emulator;
using AdobeSdk.Redis.Tests.Support;

namespace AdobeSdk.Redis.Tests.Tokens;

/// <summary>Eight processes that start at once with one Redis between them, or with none.</summary>
[Collection(nameof(Alone))]
public class ColdFleetTests(RedisServer redis) : RedisTest(redis)
{
    private const string TokenEndpoint = "POST /ims/token/*";
    private const string Secret = "canary-secret-17";

    [Fact]
    [Trait(Measured.Row, "cold-fleet")]
    [Trait(Measured.Row, "canaries")]
    public async Task They_cost_one_call_to_IMS_and_leave_no_token_to_be_read()
    {
        await using AdobeEmulator emulator = await SlowAsync();
        string[] answers = await Task.WhenAll(Start(emulator, Redis, "--unhurried", "yes").Select(AnswerAsync));

        Figure("one Redis", emulator, answers);
        Assert.All(answers, answer => Assert.StartsWith("token ", answer, StringComparison.Ordinal));
        Assert.Single(answers.Distinct());
        Assert.Equal(1, emulator.Requests.Count(TokenEndpoint));

        string raw = await RawRedis.ReadAsync(Redis, Prefix);
        Assert.Contains(Prefix + "token:", raw, StringComparison.Ordinal);
        Measured.Figure($"{raw.Length} characters of Redis: {(raw.Contains("eyJ", StringComparison.Ordinal) || raw.Contains(Secret, StringComparison.Ordinal) ? "HITS" : "0 hits")}");
        Assert.DoesNotContain(Secret, raw, StringComparison.Ordinal);

        // Every JWT begins so, in whatever encoding it is written.
        Assert.DoesNotContain("eyJ", raw, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes("eyJhbG"))[..8], raw, StringComparison.Ordinal);
    }

    [Fact]
    [Trait(Measured.Row, "cold-fleet")]
    public async Task When_Redis_dies_under_them_each_goes_on_alone()
    {
        await using OwnServer own = await OwnServer.StartAsync();
        await using AdobeEmulator emulator = await SlowAsync();
        NodeProcess[] nodes = Start(emulator, own.Redis, "--unhurried", "yes");

        // The first is at IMS, the others wait for it.
        await Eventually.TrueAsync(() => Task.FromResult(emulator.Requests.Count(TokenEndpoint) > 0));
        await own.Redis.KillAsync();
        string[] answers = await Task.WhenAll(nodes.Select(AnswerAsync));

        Figure("Redis killed", emulator, answers);
        Assert.All(answers, answer => Assert.StartsWith("token ", answer, StringComparison.Ordinal));
        Assert.InRange(emulator.Requests.Count(TokenEndpoint), 1, 8);
    }

    [Fact]
    [Trait(Measured.Row, "cold-fleet")]
    public async Task Without_Redis_each_asks_IMS_once()
    {
        await using OwnServer own = await OwnServer.StartAsync();
        await own.Redis.KillAsync();
        await using AdobeEmulator emulator = await SlowAsync();
        string[] answers = await Task.WhenAll(Start(emulator, own.Redis).Select(AnswerAsync));

        Figure("no Redis", emulator, answers);
        Assert.All(answers, answer => Assert.StartsWith("token ", answer, StringComparison.Ordinal));
        Assert.InRange(emulator.Requests.Count(TokenEndpoint), 1, 8);
    }

    private static void Figure(string what, AdobeEmulator emulator, string[] answers) => Measured.Figure(
        $"{what}: {emulator.Requests.Count(TokenEndpoint)} IMS calls, {answers.Count(answer => !answer.StartsWith("token ", StringComparison.Ordinal))} failures");

    private static async Task<AdobeEmulator> SlowAsync()
    {
        AdobeEmulator emulator = await AdobeEmulator.StartAsync();
        emulator.Faults.Inject("/ims/token/v3", Fault.SlowFirstByte(TimeSpan.FromSeconds(2)), times: null);
        return emulator;
    }

    private NodeProcess[] Start(AdobeEmulator emulator, RedisServer server, params string[] more) => [.. Enumerable.Range(0, 8).Select(_ => NodeProcess.Start(
        ["token", "--redis", server.Address, "--emulator", emulator.Address.ToString(), "--prefix", Prefix, "--secret", Secret, .. more]))];

    private static async Task<string> AnswerAsync(NodeProcess node)
    {
        await using (node)
        {
            return await node.ReadLineAsync() ?? "nothing";
        }
    }
}
