using AdobeSdk.Http.Hosts;
using AdobeSdk.Ims;

namespace AdobeSdk.Http.Authentication;

/// <summary>The two headers that say who asks.</summary>
internal static class AuthenticationHeaders
{
    /// <summary>The token's header.</summary>
    public const string Authorization = "Authorization";

    /// <summary>The client id's header.</summary>
    public const string ApiKey = "x-api-key";

    /// <summary>Refuses requests that must not have them.</summary>
    /// <exception cref="AdobeException">The host is not allowed, or the request brings a token of its own.</exception>
    public static void Check(HttpRequestMessage request, HostAllowList hosts)
    {
        if (request.RequestUri is not { } address || !hosts.Allows(address))
        {
            throw new AdobeException(
                $"The request to {Shown(request.RequestUri)} was not sent: tokens go only to Adobe's API hosts, over https. " +
                "If this is a host of yours, add it to Adobe:AllowedHosts.");
        }

        if (request.Headers.NonValidated.Contains(Authorization))
        {
            throw new AdobeException(
                "The request brings an Authorization header of its own and was not sent: this client's token is put on by the SDK. " +
                "Take the header off the interface or the handler that sets it.");
        }
    }

    /// <summary>Sets both, raw: parsing them costs more than everything else here.</summary>
    public static void Add(HttpRequestMessage request, TokenSnapshot token, string apiKey)
    {
        request.Headers.TryAddWithoutValidation(Authorization, token.Authorization);
        if (!request.Headers.NonValidated.Contains(ApiKey))
        {
            request.Headers.TryAddWithoutValidation(ApiKey, apiKey);
        }
    }

    /// <summary>Takes both off: exceptions and logs that hold the request hold no token.</summary>
    public static void Remove(HttpRequestMessage request)
    {
        request.Headers.Remove(Authorization);
        request.Headers.Remove(ApiKey);
    }

    private static string Shown(Uri? address) =>
        address is { IsAbsoluteUri: true } ? address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) : "no absolute address";
}
