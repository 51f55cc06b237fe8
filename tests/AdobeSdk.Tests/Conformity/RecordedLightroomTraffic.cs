using AdobeSdk.Tests.Wire;

namespace AdobeSdk.Tests.Conformity;

/// <summary>The traffic, recorded once for all tests that look at it, and only if one does.</summary>
public sealed class RecordedLightroomTraffic
{
    private const string Guard = "while (1) {}\n";

    private readonly Lazy<Task<IReadOnlyList<Exchange>>> _exchanges = new(LightroomTraffic.RecordAsync);

    /// <summary>What Adobe describes of it: HEAD is in its guides alone, and so is the loop before every JSON body.</summary>
    internal async Task<IReadOnlyList<Exchange>> ExchangesAsync() =>
        [.. (await _exchanges.Value).Where(exchange => exchange.Request.Method != "HEAD").Select(WithoutGuard)];

    private static Exchange WithoutGuard(Exchange exchange)
    {
        if (!exchange.Headers.TryGetValue("content-type", out string? type) || type != "application/json")
        {
            return exchange;
        }

        Assert.StartsWith(Guard, exchange.Text, StringComparison.Ordinal);
        return exchange with { Body = exchange.Body[Guard.Length..] };
    }
}
