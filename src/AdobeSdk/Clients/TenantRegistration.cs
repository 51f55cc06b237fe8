using AdobeSdk.Configuration;
using AdobeSdk.Jobs.News;
using AdobeSdk.Telemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AdobeSdk.Clients;

/// <summary>Registers a tenant: its options, their validation at start, its runtime.</summary>
internal static class TenantRegistration
{
    /// <summary>Adds a tenant that is read from configuration.</summary>
    public static void Add(IServiceCollection services, object? key, IConfiguration configuration)
    {
        TenantRegistry registry = TenantRegistry.In(services);
        string name = registry.NameOf(key);
        AdobeSection section = AdobeSection.In(configuration);

        // In front of everything else, whenever it is called: what code sets wins over what configuration says.
        services.Insert(0, ServiceDescriptor.Singleton<IConfigureOptions<AdobeOptions>>(new ConfigureNamedOptions<AdobeOptions>(name, section.Bind)));
        services.AddSingleton<IOptionsChangeTokenSource<AdobeOptions>>(new ConfigurationChangeTokenSource<AdobeOptions>(name, section.Values));
        registry.Add(name, section);
        Enter(services, registry, key);
    }

    /// <summary>Adds a tenant that is set in code.</summary>
    public static void Add(IServiceCollection services, object? key, Action<AdobeOptions> configure)
    {
        TenantRegistry registry = TenantRegistry.In(services);
        string name = registry.NameOf(key);
        services.Configure(name, configure);
        registry.Add(name, section: null);
        Enter(services, registry, key);
    }

    /// <summary>Registers what a tenant consists of, once, and gives the name of its options.</summary>
    public static string Enter(IServiceCollection services, TenantRegistry registry, object? key)
    {
        string name = registry.NameOf(key);
        if (!registry.TryEnter(name))
        {
            return name;
        }

        services.AddHttpClient();
        services.TryAddSingleton(EnvironmentVariables.Process);
        services.TryAddSingleton<LedgerPool>();
        services.TryAddSingleton<JobNews>();
        services.TryAddSingleton<IAdobeJobNotifier>(static provider => provider.GetRequiredService<JobNews>());
        services.AddOptions<AdobeOptions>(name).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AdobeOptions>>(
            provider => new TenantValidator(name, key, registry, Environment(provider, key)));
        services.AddKeyedSingleton(name, (provider, _) => Build(provider, registry, key, name));
        if (key is null)
        {
            services.AddSingleton<IAdobeTokenProvider>(provider => Tokens(provider, name));
            services.AddSingleton<IImsClient>(provider => Ims(provider, name));
            services.AddSingleton(provider => Ledger(provider, name));
        }
        else
        {
            services.AddKeyedSingleton<IAdobeTokenProvider>(key, (provider, _) => Tokens(provider, name));
            services.AddKeyedSingleton<IImsClient>(key, (provider, _) => Ims(provider, name));
            services.AddKeyedSingleton(key, (provider, _) => Ledger(provider, name));
        }

        return name;
    }

    private static AdobeTokenProvider Tokens(IServiceProvider provider, string name) =>
        new(provider.GetRequiredKeyedService<AdobeTenant>(name), owned: false);

    private static ImsClient Ims(IServiceProvider provider, string name) =>
        new(provider.GetRequiredKeyedService<AdobeTenant>(name), owned: false);

    private static IAdobeJobLedger Ledger(IServiceProvider provider, string name) =>
        provider.GetRequiredKeyedService<AdobeTenant>(name).Ledger ?? throw new InvalidOperationException(
            "There is no ledger of jobs: name a file (Adobe:Ledger:File) or register an IAdobeJobStore.");

    private static EnvironmentVariables Environment(IServiceProvider provider, object? key)
    {
        EnvironmentVariables environment = provider.GetRequiredService<EnvironmentVariables>();
        return key is null ? environment : environment.WithoutCredentials();
    }

    // What the application has registered for this tenant, else for all.
    private static T? Own<T>(IServiceProvider provider, object? key)
        where T : class =>
        (key is null ? null : provider.GetKeyedService<T>(key)) ?? provider.GetService<T>();

    private static AdobeTenant Build(IServiceProvider provider, TenantRegistry registry, object? key, string name)
    {
        IOptionsMonitor<AdobeOptions> monitor = provider.GetRequiredService<IOptionsMonitor<AdobeOptions>>();
        EnvironmentVariables environment = Environment(provider, key);
        TenantSettings settings = Read(monitor.Get(name));
        TimeProvider time = provider.GetService<TimeProvider>() ?? TimeProvider.System;
        ILogger logger = provider.GetRequiredService<ILoggerFactory>().CreateLogger(AdobeTelemetry.Name);
        AdobeTenant tenant = new(
            settings,
            time,
            logger,
            Own<IAdobeRateLimiterFactory>(provider, key),
            Own<IAdobeTokenStore>(provider, key))
        {
            Ledger = provider.GetRequiredService<LedgerPool>().For(Own<IAdobeJobStore>(provider, key), settings.Options.Ledger, time, logger),
            News = provider.GetRequiredService<JobNews>(),
            Name = key is null ? null : name,
        };
        tenant.Follow(monitor.OnChange((options, changed) =>
        {
            if (changed == name)
            {
                tenant.Change(Read(options).Credentials);
            }
        }));
        return tenant;

        // The options have been validated by the same rules, so there are no problems left to speak of.
        TenantSettings Read(AdobeOptions options) => TenantSettings.Read(options, registry.SectionOf(name), environment, [])!;
    }
}
