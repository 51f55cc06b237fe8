namespace AdobeSdk;

/// <summary>
/// Remembers which events were received, so that each is handled once however often it is delivered. Registered with the
/// application's services, one of its own takes the place of <see cref="AdobeEventOptions.RememberedEvents"/> in memory.
/// </summary>
public interface IAdobeEventStore
{
    /// <summary>Notes an event, unless it is noted already.</summary>
    /// <param name="key">Client and event in one text.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Whether it is new. A failure to tell is an exception; the event is then handled.</returns>
    ValueTask<bool> TryAddAsync(string key, CancellationToken cancellationToken);

    /// <summary>Forgets an event that could not be handled: Adobe will deliver it again.</summary>
    /// <param name="key">Client and event in one text.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask RemoveAsync(string key, CancellationToken cancellationToken);
}
