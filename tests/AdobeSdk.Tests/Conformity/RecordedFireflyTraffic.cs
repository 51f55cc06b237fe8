using AdobeSdk.Tests.Wire;

namespace AdobeSdk.Tests.Conformity;

/// <summary>The traffic, recorded once for all tests that look at it, and only if one does.</summary>
public sealed class RecordedFireflyTraffic
{
    private readonly Lazy<Task<IReadOnlyList<Exchange>>> _exchanges = new(FireflyTraffic.RecordAsync);

    internal Task<IReadOnlyList<Exchange>> ExchangesAsync() => _exchanges.Value;
}
