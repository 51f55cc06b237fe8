using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace AdobeSdk.Clients;

/// <summary>Registers the named <see cref="HttpClient"/> that a client's requests go through.</summary>
internal static class ClientRegistration
{
    /// <summary>One name for each client of each tenant: two interfaces of one name may live in two namespaces.</summary>
    public static string HttpClientName(Type client, string tenant) =>
        tenant.Length == 0 ? client.FullName ?? client.Name : $"{client.FullName ?? client.Name} ({tenant})";

    /// <summary>Registers connections, handlers and what logs may show.</summary>
    public static IHttpClientBuilder AddPipeline(IServiceCollection services, string name, string tenant, AdobeClientDescriptor client)
    {
        services.PostConfigure<HttpClientFactoryOptions>(name, PipelineGuard.Watch);
        return services.AddHttpClient(name)
            .ConfigureHttpClient((provider, http) =>
            {
                http.BaseAddress = BaseAddressRule.Find(client, Tenant(provider, tenant).Options);
                http.Timeout = Timeout.InfiniteTimeSpan;
            })
            .ConfigurePrimaryHttpMessageHandler(ClientPipeline.Connections)

            // Four lines at Information for each call, and a tenth of its time where nobody reads them: CallHandler says as much
            // in one line at Debug. AddDefaultLogger() brings them back.
            .RemoveAllLoggers()

            // A singleton keeps its handlers for ever; DNS is looked up again by PooledConnectionLifetime.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigureAdditionalHttpMessageHandlers((handlers, provider) =>
            {
                AdobeTenant runtime = Tenant(provider, tenant);
                foreach (DelegatingHandler handler in ClientPipeline.Handlers(runtime, client, BaseAddressRule.Find(client, runtime.Options)))
                {
                    handlers.Add(handler);
                }
            });
    }

    private static AdobeTenant Tenant(IServiceProvider provider, string name) => provider.GetRequiredKeyedService<AdobeTenant>(name);
}
