using System.Net;
using AdobeSdk.Configuration;
using AdobeSdk.Http.Authentication;
using AdobeSdk.Http.Hosts;
using AdobeSdk.Http.Resilience;
using AdobeSdk.Jobs.Handles;
using AdobeSdk.Jobs.Ledger;
using AdobeSdk.Jobs.News;
using AdobeSdk.Limits;

namespace AdobeSdk.Clients;

/// <summary>The handlers that a client's requests go through, and the connections below them.</summary>
internal static class ClientPipeline
{
    /// <summary>Headers whose values no log of HTTP traffic shows.</summary>
    public static IReadOnlyList<string> HiddenHeaders { get; } = [AuthenticationHeaders.Authorization, AuthenticationHeaders.ApiKey];

    /// <summary>
    /// The handlers, outermost first. The order matters: a repeat gets the token of its own moment, whatever reaches the
    /// wire has taken a permit and stands in the ledger, and the wait for a permit is nobody's timeout.
    /// </summary>
    public static IEnumerable<DelegatingHandler> Handlers(AdobeTenant tenant, AdobeClientDescriptor client, Uri baseAddress)
    {
        AdobeOptions options = tenant.Options;
        EmulatorAddress? emulator = tenant.Emulator;
        if (emulator is not null)
        {
            yield return new EmulatorOuterHandler(emulator);
        }

        if (options.Jobs.Announced.Count > 0)
        {
            yield return new OrganizationHandler(tenant.Announcements);
        }

        HostAllowList hosts = HostAllowList.Of(options, baseAddress);
        yield return new CallHandler(tenant.Time, tenant.Logger);
        yield return new RetryHandler(options.Retry, new RetryBudget(options.Retry), tenant.Circuits, tenant.Time, tenant.Logger);
        yield return new AuthenticationHandler(tenant.Tokens(client.Scopes), hosts);
        var limits = new CallLimits(() => tenant.Limiters, baseAddress.Host, options.Limits, tenant.Time, tenant.Logger);
        yield return new LimitHandler(limits);
        if (tenant.Ledger is { } ledger)
        {
            yield return new LedgerHandler(ledger, client.Name, tenant.Name, new HandleHosts(hosts, emulator));
        }

        yield return new AttemptHandler(options.Retry, limits, tenant.Circuits, tenant.Time);
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
