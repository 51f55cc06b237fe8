using AdobeSdk.Events.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Events.Delivery;

/// <summary>Hands an event to every handler, one after the other.</summary>
internal sealed class EventHandlers(IServiceScopeFactory scopes, ILogger logger)
{
    /// <summary>Has the event handled.</summary>
    /// <returns>Whether every handler has done its part.</returns>
    public async Task<bool> HandleAsync(AdobeEvent adobeEvent, CancellationToken cancellationToken)
    {
        try
        {
            bool done = true;
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            foreach (IAdobeEventHandler handler in scope.ServiceProvider.GetServices<IAdobeEventHandler>())
            {
                done &= await HandleAsync(handler, adobeEvent, cancellationToken).ConfigureAwait(false);
            }

            return done;
        }
        catch (Exception fault)
        {
            // A handler that cannot be made, or a service of the scope that cannot be disposed of.
            EventLog.HandlerFailed(logger, fault, "of the application", adobeEvent.Id);
            return false;
        }
    }

    private async Task<bool> HandleAsync(IAdobeEventHandler handler, AdobeEvent adobeEvent, CancellationToken cancellationToken)
    {
        try
        {
            await handler.HandleAsync(adobeEvent, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception fault)
        {
            EventLog.HandlerFailed(logger, fault, handler is DelegateHandler ? handler.ToString()! : handler.GetType().Name, adobeEvent.Id);
            return false;
        }
    }
}
