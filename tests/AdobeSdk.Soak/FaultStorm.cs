namespace AdobeSdk.Soak;

/// <summary>Lets something go wrong every few hundred milliseconds, at one endpoint or another.</summary>
/// <param name="emulator">The emulator.</param>
/// <param name="seed">Of the choice.</param>
internal sealed class FaultStorm(EmulatorProcess emulator, int seed)
{
    private static readonly string[] s_endpoints = ["POST /v3/images/*", "GET /v3/status/*", "PUT /v3/cancel/*", "GET /v3/custom-models", "/ims/token/v3"];

    private static readonly string[] s_kinds =
    [
        "abort", "reset-before-headers", "reset-after-accept", "reset-mid-body", "garbage", "wrong-content-type", "empty-body", "null-body",
        "unknown-members", "unknown-words", "slow-first-byte", "slow-drip", "redirect-loop", "redirect", "status",
    ];

    private static readonly int[] s_statuses = [408, 409, 429, 500, 502, 503, 504];

    private readonly Random _random = new(seed);

    public async Task BlowAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(300));
        int turn = 0;
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            // What rarely called endpoints have not met by now would pile up there: IMS would be down for good.
            if (turn % 10 == 0)
            {
                await emulator.ClearFaultsAsync();
            }

            await emulator.InjectAsync(Next(), cancellationToken);
            if (++turn % 100 == 0)
            {
                await emulator.RevokeTokensAsync(cancellationToken);
            }
        }
    }

    private Dictionary<string, object> Next()
    {
        string kind = Pick(s_kinds);
        var order = new Dictionary<string, object> { ["endpoint"] = Pick(s_endpoints), ["fault"] = kind, ["times"] = _random.Next(1, 3), ["seconds"] = 30 };
        if (kind == "status")
        {
            order["status"] = Pick(s_statuses);
            order["body"] = Pick(["json", "html", "empty", "truncated"]);
            order["retryAfter"] = Pick(["1", "soon", "0"]);
        }

        return order;
    }

    private T Pick<T>(T[] choices) => choices[_random.Next(choices.Length)];
}
