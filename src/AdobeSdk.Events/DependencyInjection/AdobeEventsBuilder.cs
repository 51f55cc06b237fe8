using System.Diagnostics.CodeAnalysis;
using AdobeSdk.Events.Delivery;
using AdobeSdk.Events.Seen;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AdobeSdk;

/// <summary>Adds what is done about events to what <c>AddAdobeEvents</c> has registered.</summary>
public sealed class AdobeEventsBuilder
{
    internal AdobeEventsBuilder(IServiceCollection services) => Services = services;

    /// <summary>The application's services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds a handler. Handlers are called one after the other, in the order in which they were added.</summary>
    /// <typeparam name="THandler">The handler; it is made anew for each event.</typeparam>
    public AdobeEventsBuilder AddHandler<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where THandler : class, IAdobeEventHandler
    {
        Services.AddScoped<IAdobeEventHandler, THandler>();
        return this;
    }

    /// <summary>Adds a delegate as a handler of every event.</summary>
    /// <param name="handle">Handles an event.</param>
    public AdobeEventsBuilder OnEvent(Func<AdobeEvent, CancellationToken, Task> handle) => Add(type: null, handle);

    /// <summary>Adds a delegate as a handler of the events of one type.</summary>
    /// <param name="type">The type, such as <c>photoshop-job-status</c>.</param>
    /// <param name="handle">Handles an event.</param>
    public AdobeEventsBuilder OnEvent(string type, Func<AdobeEvent, CancellationToken, Task> handle)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(type);
        return Add(type, handle);
    }

    /// <summary>
    /// Shares what was received with the other nodes, over the application's <see cref="IDistributedCache"/>: an event that Adobe
    /// repeats is dropped whichever node gets it. Of one that two nodes receive in the same instant both take it; a store that
    /// must rule that out is an <see cref="IAdobeEventStore"/> of your own. While the cache is away each node goes by its own.
    /// </summary>
    public AdobeEventsBuilder ShareOverDistributedCache()
    {
        Services.TryAddSingleton<IAdobeEventStore>(static provider => new DistributedEventStore(provider.GetRequiredService<IDistributedCache>()));
        return this;
    }

    private AdobeEventsBuilder Add(string? type, Func<AdobeEvent, CancellationToken, Task> handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        Services.AddSingleton<IAdobeEventHandler>(new DelegateHandler(type, handle));
        return this;
    }
}
