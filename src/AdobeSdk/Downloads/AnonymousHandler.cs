namespace AdobeSdk.Downloads;

/// <summary>The bottom of a client that tells nobody who it is.</summary>
internal static class AnonymousHandler
{
    public static SocketsHttpHandler Create() => new()
    {
        // A signature is good for one URL: a storage has nothing to redirect to.
        AllowAutoRedirect = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(30),
    };
}
