using System.Net;
using AdobeSdk.Configuration;
using AdobeSdk.Http.Authentication;
using AdobeSdk.Http.Hosts;

namespace AdobeSdk.Clients;

/// <summary>The handlers that a client's requests go through, outermost first.</summary>
internal static class ClientPipeline
{
    /// <summary>Headers whose values no log of HTTP traffic shows.</summary>
    public static IReadOnlyList<string> HiddenHeaders { get; } = [AuthenticationHeaders.Authorization, AuthenticationHeaders.ApiKey];

    /// <summary>The handlers between client and connection.</summary>
    public static IEnumerable<DelegatingHandler> Handlers(AdobeTenant tenant, AdobeClientDescriptor client, Uri baseAddress)
    {
        EmulatorAddress? emulator = tenant.Emulator;
        if (emulator is not null)
        {
            yield return new EmulatorOuterHandler(emulator);
        }

        yield return new AuthenticationHandler(tenant.Tokens(client.Scopes), () => tenant.Credentials.ClientId, HostAllowList.Of(tenant.Options, baseAddress));
        if (emulator is not null)
        {
            yield return new EmulatorWireHandler(emulator);
        }
    }

    /// <summary>The connections: kept for the life of the process, each one renewed so that changes of DNS are seen.</summary>
    public static SocketsHttpHandler Connections() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(15),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    /// <summary>Links handlers to a chain.</summary>
    public static HttpMessageHandler Link(IEnumerable<DelegatingHandler> handlers, HttpMessageHandler innermost)
    {
        HttpMessageHandler chain = innermost;
        foreach (DelegatingHandler handler in handlers.Reverse())
        {
            handler.InnerHandler = chain;
            chain = handler;
        }

        return chain;
    }
}
