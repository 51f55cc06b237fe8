namespace AdobeSdk.Events.Delivery;

/// <summary>A handler that is a delegate, for events of one type or of all.</summary>
internal sealed class DelegateHandler(string? type, Func<AdobeEvent, CancellationToken, Task> handle) : IAdobeEventHandler
{
    /// <inheritdoc/>
    public Task HandleAsync(AdobeEvent adobeEvent, CancellationToken cancellationToken) =>
        type is null || type == adobeEvent.Type ? handle(adobeEvent, cancellationToken) : Task.CompletedTask;

    /// <inheritdoc/>
    public override string ToString() => $"for {type ?? "every type"}";
}
