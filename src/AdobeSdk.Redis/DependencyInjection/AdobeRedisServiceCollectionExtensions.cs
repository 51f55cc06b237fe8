using AdobeSdk;
using AdobeSdk.Redis;
using AdobeSdk.Redis.Configuration;
using AdobeSdk.Redis.Connection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using StackExchange.Redis;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what a fleet shares over Redis: access tokens, the organisation's limits, the ledger of jobs.</summary>
public static class AdobeRedisServiceCollectionExtensions
{
    /// <summary>Shares over a connection of its own. All tenants of the application take part.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">The servers, as StackExchange.Redis reads them: <c>localhost:6379</c>, <c>redis:6380,ssl=true,password=…</c>. Timeouts and reconnecting are set by the options.</param>
    /// <param name="configure">Sets the options.</param>
    public static IServiceCollection AddAdobeRedis(this IServiceCollection services, string configuration, Action<AdobeRedisOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(configuration);
        return Add(services, configure, (_, options) => RedisConnection.To(configuration, options.ConnectTimeout));
    }

    /// <summary>Shares over a connection that the application has anyway and goes on to own.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="redis">The connection.</param>
    /// <param name="configure">Sets the options.</param>
    public static IServiceCollection AddAdobeRedis(this IServiceCollection services, IConnectionMultiplexer redis, Action<AdobeRedisOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(redis);
        return Add(services, configure, (_, options) => new(() => Task.FromResult(redis), options.ConnectTimeout, owned: false));
    }

    /// <summary>Shares over the <see cref="IConnectionMultiplexer"/> that is registered with the services.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Sets the options.</param>
    public static IServiceCollection AddAdobeRedis(this IServiceCollection services, Action<AdobeRedisOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        return Add(
            services,
            configure,
            (provider, options) => new(() => Task.FromResult(provider.GetRequiredService<IConnectionMultiplexer>()), options.ConnectTimeout, owned: false));
    }

    private static IServiceCollection Add(
        IServiceCollection services, Action<AdobeRedisOptions>? configure, Func<IServiceProvider, AdobeRedisOptions, RedisConnection> connect)
    {
        var options = new AdobeRedisOptions();
        configure?.Invoke(options);
        RedisOptionRules.Check(options);
        services.TryAddSingleton(provider => new RedisFleet(
            connect(provider, options),
            options,
            RedisClock.Server,
            provider.GetService<TimeProvider>() ?? TimeProvider.System,
            provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, RedisWarmUp>());
        if (options.ShareTokens)
        {
            services.TryAddSingleton<IAdobeTokenStore>(static provider => provider.GetRequiredService<RedisFleet>().Tokens);
        }

        if (options.ShareLimits)
        {
            services.TryAddSingleton(static provider => provider.GetRequiredService<RedisFleet>().Limiters);
        }

        if (options.ShareJobs)
        {
            services.TryAddSingleton<IAdobeJobStore>(static provider => provider.GetRequiredService<RedisFleet>().Jobs);
        }

        return services;
    }
}
