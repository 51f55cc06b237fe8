using System.Collections.Concurrent;
using AdobeSdk.Ims;
using AdobeSdk.Limits;

namespace AdobeSdk.Clients;

/// <summary>
/// The limiters of the process. They outlive the clients that count against them: an organisation's quota does not begin
/// anew because a client object did.
/// </summary>
internal static class LimiterPool
{
    private static readonly ConcurrentDictionary<Key, AdobeLimiters> s_limiters = new();

    /// <summary>The limiters that every client of the same organisation, place, limits and time shares.</summary>
    public static AdobeLimiters For(ImsEndpoint endpoint, string organization, AdobeLimitOptions limits, TimeProvider time) =>
        s_limiters.GetOrAdd(new(endpoint.Token, organization, Describe(limits), time), static (key, limits) => new(limits, key.Time), limits);

    private static string Describe(AdobeLimitOptions limits) => string.Join(
        ' ',
        limits.Services.OrderBy(service => service.Key, StringComparer.OrdinalIgnoreCase)
            .Select(service => $"{service.Key.ToLowerInvariant()}={Describe(service.Value)}")
            .Append($"{limits.SubmitsPerMinute},{limits.SubmitsPerDay},{limits.PollsPerMinute},{limits.CancelsPerMinute},{limits.ReadsPerMinute},{limits.UploadsPerMinute}"));

    private static string Describe(AdobeServiceLimits own) =>
        $"{own.SubmitsPerMinute},{own.SubmitsPerDay},{own.PollsPerMinute},{own.CancelsPerMinute},{own.ReadsPerMinute},{own.UploadsPerMinute}";

    private sealed record Key(Uri Place, string Organization, string Limits, TimeProvider Time);
}
