using AdobeSdk;
using AdobeSdk.Clients;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what every Adobe client of the application shares: credentials, tokens, limits.</summary>
public static class AdobeServiceCollectionExtensions
{
    /// <summary>Reads <see cref="AdobeOptions"/> from the section <c>Adobe</c>, or from the environment.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">The application's configuration, or its section <c>Adobe</c>.</param>
    public static IServiceCollection AddAdobe(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        TenantRegistration.Add(services, key: null, configuration);
        return services;
    }

    /// <summary>Sets <see cref="AdobeOptions"/> in code; what is left out is read from the environment.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Sets the options. It wins over configuration.</param>
    public static IServiceCollection AddAdobe(this IServiceCollection services, Action<AdobeOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        TenantRegistration.Add(services, key: null, configure);
        return services;
    }

    /// <summary>Adds another tenant, whose clients are registered and injected with <paramref name="serviceKey"/>.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="serviceKey">The tenant's key, as in <c>AddFireflyClient(serviceKey)</c>.</param>
    /// <param name="configuration">The tenant's own configuration section.</param>
    public static IServiceCollection AddAdobe(this IServiceCollection services, object serviceKey, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(serviceKey);
        ArgumentNullException.ThrowIfNull(configuration);
        TenantRegistration.Add(services, serviceKey, configuration);
        return services;
    }

    /// <summary>Adds another tenant, whose clients are registered and injected with <paramref name="serviceKey"/>.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="serviceKey">The tenant's key, as in <c>AddFireflyClient(serviceKey)</c>.</param>
    /// <param name="configure">Sets the options.</param>
    public static IServiceCollection AddAdobe(this IServiceCollection services, object serviceKey, Action<AdobeOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(serviceKey);
        ArgumentNullException.ThrowIfNull(configure);
        TenantRegistration.Add(services, serviceKey, configure);
        return services;
    }
}
