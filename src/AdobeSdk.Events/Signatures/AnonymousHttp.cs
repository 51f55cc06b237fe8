namespace AdobeSdk.Events.Signatures;

/// <summary>Requests to addresses that a delivery had a part in: no redirects, no cookies, little patience, small answers.</summary>
internal static class AnonymousHttp
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    public static HttpClient Create(long largestAnswer)
    {
        SocketsHttpHandler handler = new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ActivityHeadersPropagator = null,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = s_patience,
        };
        return new HttpClient(handler) { Timeout = s_patience, MaxResponseContentBufferSize = largestAnswer };
    }
}
