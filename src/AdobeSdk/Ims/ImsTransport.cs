namespace AdobeSdk.Ims;

/// <summary>The connections to IMS: of their own, so that no application's handler or log of HTTP traffic sees a client secret.</summary>
internal static class ImsTransport
{
    /// <summary>Follows no redirect: a secret goes to the configured host or nowhere.</summary>
    public static HttpMessageInvoker Shared { get; } = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(15),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    });
}
