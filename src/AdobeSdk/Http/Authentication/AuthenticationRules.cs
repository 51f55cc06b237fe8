using AdobeSdk.Errors;
using AdobeSdk.Http.Hosts;

namespace AdobeSdk.Http.Authentication;

/// <summary>Which requests must not have token and API key, and are not sent.</summary>
internal static class AuthenticationRules
{
    /// <summary>Why the request is refused; <see langword="null"/> if it is not.</summary>
    public static AdobeException? Check(HttpRequestMessage request, HostAllowList hosts)
    {
        if (request.RequestUri is not { } address || !hosts.Allows(address))
        {
            return new AdobeException(
                $"{RequestText.Of(request)} was not sent: tokens go only to Adobe's API hosts, over https. " +
                "If the host is meant, add it to Adobe:AllowedHosts; for a pre-signed address use a client that sends no token.");
        }

        return Own(request) is { } header
            ? new AdobeException(
                $"{RequestText.Of(request)} was not sent: it brings a header {header} of its own, which this client sets by itself. " +
                "Take it off the interface, or the handler that sets it; other credentials are another AddAdobe(serviceKey, …).")
            : null;
    }

    private static string? Own(HttpRequestMessage request) =>
        request.Headers.NonValidated.Count == 0 ? null
        : request.Headers.NonValidated.Contains(AuthenticationHeaders.Authorization) ? AuthenticationHeaders.Authorization
        : request.Headers.NonValidated.Contains(AuthenticationHeaders.ApiKey) ? AuthenticationHeaders.ApiKey
        : null;
}
