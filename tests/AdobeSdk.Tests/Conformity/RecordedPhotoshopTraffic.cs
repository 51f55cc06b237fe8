using AdobeSdk.Tests.Wire;

namespace AdobeSdk.Tests.Conformity;

/// <summary>The traffic, recorded once for all tests that look at it, and only if one does.</summary>
public sealed class RecordedPhotoshopTraffic
{
    private readonly Lazy<Task<IReadOnlyList<Exchange>>> _exchanges = new(PhotoshopTraffic.RecordAsync);

    /// <summary>The exchanges that one description is about.</summary>
    internal async Task<IReadOnlyList<Exchange>> ExchangesAsync(DescribedApi api)
    {
        string host = api == DescribedApi.Masking ? "image.adobe.io" : "photoshop-api.adobe.io";
        return [.. (await _exchanges.Value).Where(exchange => exchange.Host == host && (api.Paths?.Invoke(exchange.Request.Target) ?? true))];
    }
}
