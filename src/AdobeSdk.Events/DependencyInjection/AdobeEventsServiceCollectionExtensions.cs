using AdobeSdk;
using AdobeSdk.Events.Configuration;
using AdobeSdk.Events.Delivery;
using AdobeSdk.Events.Seen;
using AdobeSdk.Events.Signatures;
using AdobeSdk.Events.Telemetry;
using AdobeSdk.Events.Webhook;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what receives Adobe's events; <c>app.MapAdobeEvents(…)</c> gives it an address.</summary>
public static class AdobeEventsServiceCollectionExtensions
{
    /// <summary>
    /// Registers the webhook. Jobs whose end Adobe announces by events are no longer polled every few seconds: see
    /// <see cref="AdobeEventOptions.AnnouncedJobs"/>. Call it beside <c>AddAdobe</c>, in any order.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Sets the options.</param>
    public static AdobeEventsBuilder AddAdobeEvents(this IServiceCollection services, Action<AdobeEventOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<AdobeEventOptions>().ValidateOnStart();
        if (configure is not null)
        {
            services.Configure(configure);
        }

        if (services.Any(static service => service.ServiceType == typeof(EventWebhook)))
        {
            return new AdobeEventsBuilder(services);
        }

        services.AddSingleton<IValidateOptions<AdobeEventOptions>, EventOptionRules>();
        services.AddSingleton<IPostConfigureOptions<AdobeOptions>, AnnouncedJobs>();
        services.AddSingleton(static provider => new EventHandlers(provider.GetRequiredService<IServiceScopeFactory>(), Log(provider)));
        services.AddSingleton(static provider => new EventQueue(provider.GetRequiredService<EventHandlers>(), Options(provider), Log(provider)));
        services.AddSingleton<IHostedService>(static provider => provider.GetRequiredService<EventQueue>());
        services.AddSingleton(static provider => new Recipients(Options(provider), provider.GetService<IAdobeTokenProvider>()));
        services.AddSingleton(static provider => new SigningKeys(KeyAddress(provider), Options(provider), provider.GetService<TimeProvider>() ?? TimeProvider.System, Log(provider)));
        services.AddSingleton(static provider => new SignatureCheck(provider.GetRequiredService<SigningKeys>(), Options(provider), Log(provider)));
        services.AddSingleton(static provider => new RegistrationConfirmation(Emulator(provider), Options(provider), Log(provider)));
        services.AddSingleton(static provider => new SeenEvents(new MemoryEventStore(Options(provider).RememberedEvents), provider.GetService<IAdobeEventStore>(), Log(provider)));
        services.AddSingleton(static provider => new EventIntake(
            provider.GetRequiredService<SeenEvents>(),
            provider.GetRequiredService<EventQueue>(),
            provider.GetRequiredService<EventHandlers>(),
            provider.GetService<IAdobeJobNotifier>() ?? throw new InvalidOperationException("AddAdobeEvents needs AddAdobe: it says whose events these are, and holds the jobs that wait for them."),
            Options(provider),
            Log(provider)));
        services.AddSingleton(static provider => new EventWebhook(
            provider.GetRequiredService<Recipients>(),
            provider.GetRequiredService<SignatureCheck>(),
            provider.GetRequiredService<RegistrationConfirmation>(),
            provider.GetRequiredService<EventIntake>(),
            Options(provider),
            Log(provider)));
        return new AdobeEventsBuilder(services);
    }

    private static AdobeEventOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<AdobeEventOptions>>().Value;

    private static ILogger Log(IServiceProvider provider) => provider.GetRequiredService<ILoggerFactory>().CreateLogger(EventLog.Category);

    private static Uri? Emulator(IServiceProvider provider) => provider.GetService<IAdobeTokenProvider>()?.Emulator;

    private static Uri KeyAddress(IServiceProvider provider) =>
        Options(provider).KeyAddress is var address && address == AdobeEventOptions.DefaultKeyAddress && Emulator(provider) is { } emulator
            ? new Uri(emulator, address.Host)
            : address;
}
