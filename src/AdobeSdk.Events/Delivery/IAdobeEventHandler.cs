namespace AdobeSdk;

/// <summary>
/// Does what the application does about events. Registered with <c>AddAdobeEvents().AddHandler&lt;T&gt;()</c>, it is made anew for
/// each event, with services of a scope of its own.
/// </summary>
public interface IAdobeEventHandler
{
    /// <summary>
    /// Handles an event, whatever its type. An exception is logged, and ends nothing but this;
    /// with <see cref="AdobeEventOptions.AnswerAfterHandlers"/> Adobe delivers the event again.
    /// </summary>
    /// <param name="adobeEvent">The event, verified and new.</param>
    /// <param name="cancellationToken">Ends when the application does, or Adobe's patience.</param>
    Task HandleAsync(AdobeEvent adobeEvent, CancellationToken cancellationToken);
}
