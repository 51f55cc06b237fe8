using AdobeSdk.Tests.Wire;

namespace AdobeSdk.Tests.Conformity;

/// <summary>The traffic, recorded once for all tests that look at it, and only if one does.</summary>
public sealed class RecordedImagingTraffic
{
    private readonly Lazy<Task<IReadOnlyList<Exchange>>> _exchanges = new(ImagingTraffic.RecordAsync);

    /// <summary>The exchanges whose paths begin in one way.</summary>
    internal async Task<IReadOnlyList<Exchange>> ExchangesAsync(string path) =>
        [.. (await _exchanges.Value).Where(exchange => exchange.Request.Target.StartsWith(path, StringComparison.Ordinal))];
}
