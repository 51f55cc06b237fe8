using System.Threading.Channels;
using AdobeSdk.Events.Telemetry;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Events.Delivery;

/// <summary>Events that wait for their handlers. When the application ends, those that are here are handled as long as it allows.</summary>
internal sealed class EventQueue(EventHandlers handlers, AdobeEventOptions options, ILogger logger) : IHostedService
{
    private readonly Channel<AdobeEvent> _waiting = Channel.CreateBounded<AdobeEvent>(options.QueueCapacity);
    private readonly CancellationTokenSource _end = new();
    private Task _workers = Task.CompletedTask;

    /// <summary>Takes an event, unless there are too many or the application ends.</summary>
    public bool TryAdd(AdobeEvent adobeEvent) => _waiting.Writer.TryWrite(adobeEvent);

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _workers = Task.WhenAll(Enumerable.Range(0, options.ConcurrentHandlers).Select(_ => Task.Run(WorkAsync, CancellationToken.None)));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        try
        {
            await _workers.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            int left = _waiting.Reader.Count;
            await _end.CancelAsync().ConfigureAwait(false);
            EventLog.Lost(logger, left);
        }
    }

    private async Task WorkAsync()
    {
        try
        {
            await foreach (AdobeEvent adobeEvent in _waiting.Reader.ReadAllAsync(_end.Token).ConfigureAwait(false))
            {
                // What is there already is read in spite of the token.
                _end.Token.ThrowIfCancellationRequested();
                await handlers.HandleAsync(adobeEvent, _end.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The application has no more time.
        }
    }
}
