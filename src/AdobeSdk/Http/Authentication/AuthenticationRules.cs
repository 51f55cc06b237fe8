using System.Net.Http.Headers;
using AdobeSdk.Errors;
using AdobeSdk.Http.Hosts;

namespace AdobeSdk.Http.Authentication;

/// <summary>Which requests must not have token and API key, and are not sent.</summary>
internal static class AuthenticationRules
{
    /// <summary>Whether the request may have both. Kept apart from what is said of those that may not: this is asked every time.</summary>
    public static bool Allow(HttpRequestMessage request, HostAllowList hosts) =>
        request.RequestUri is { } address && hosts.Allows(address)
        && (request.Headers.NonValidated.Count == 0 || Own(request.Headers.NonValidated) is null);

    /// <summary>Why the request may not.</summary>
    public static AdobeException Explain(HttpRequestMessage request, HostAllowList hosts) =>
        request.RequestUri is not { } address || !hosts.Allows(address)
            ? new AdobeException(
                $"{RequestText.Of(request)} was not sent: tokens go only to Adobe's API hosts, over https. " +
                "If the host is meant, add it to Adobe:AllowedHosts; for a pre-signed address use a client that sends no token.")
            : new AdobeException(
                $"{RequestText.Of(request)} was not sent: it brings a header {Own(request.Headers.NonValidated)} of its own, which this client sets by itself. " +
                "Take it off the interface, or the handler that sets it; other credentials are another AddAdobe(serviceKey, …).");

    private static string? Own(HttpHeadersNonValidated headers) =>
        headers.Contains(AuthenticationHeaders.Authorization) ? AuthenticationHeaders.Authorization
        : headers.Contains(AuthenticationHeaders.ApiKey) ? AuthenticationHeaders.ApiKey
        : null;
}
