using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace AdobeSdk.Clients;

/// <summary>What generated code calls to register a client, or to make one without dependency injection.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AdobeClientFactory
{
    /// <summary>Registers <typeparamref name="TClient"/> as a singleton over its own HTTP pipeline.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="descriptor">What the generator knows of the interface.</param>
    /// <param name="create">Makes the generated client.</param>
    /// <param name="serviceKey">The key of a second tenant (see <c>AddAdobe</c>), or <see langword="null"/>.</param>
    public static IHttpClientBuilder Add<TClient, TApi>(
        IServiceCollection services,
        AdobeClientDescriptor descriptor,
        Func<AdobeClientCore<TApi>, TClient> create,
        object? serviceKey = null)
        where TClient : class
        where TApi : class
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(create);
        string tenant = TenantRegistration.Enter(services, TenantRegistry.In(services), serviceKey);
        string name = ClientRegistration.HttpClientName(typeof(TClient), tenant);
        if (services.Any(s => s.ServiceType == typeof(TClient) && Equals(s.ServiceKey, serviceKey)))
        {
            return services.AddHttpClient(name);
        }

        services.AddSingleton<IValidateOptions<AdobeOptions>>(new ClientValidator(tenant, descriptor));
        if (serviceKey is null)
        {
            services.AddSingleton(provider => create(Core(provider)));
        }
        else
        {
            services.AddKeyedSingleton(serviceKey, (provider, _) => create(Core(provider)));
        }

        return ClientRegistration.AddPipeline(services, name, tenant, descriptor);

        AdobeClientCore<TApi> Core(IServiceProvider provider) =>
            new(
                provider.GetRequiredService<IHttpClientFactory>().CreateClient(name),
                descriptor,
                provider.GetRequiredKeyedService<AdobeTenant>(tenant),
                owned: false);
    }

    /// <summary>Makes a client's core from its options alone.</summary>
    /// <exception cref="OptionsValidationException">The options lack something; every message says what and where to set it.</exception>
    public static AdobeClientCore<TApi> Create<TApi>(AdobeClientDescriptor descriptor, AdobeOptions options)
        where TApi : class
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(options);
        AdobeTenant tenant = AdobeTenant.Create(options, [.. ClientValidator.Check(descriptor, options)]);
        Uri address = BaseAddressRule.Find(descriptor, options);
        HttpMessageHandler chain = ClientPipeline.Link(ClientPipeline.Handlers(tenant, descriptor, address), ClientPipeline.Connections());
        HttpClient http = new(chain) { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
        return new(http, descriptor, tenant, owned: true);
    }
}
