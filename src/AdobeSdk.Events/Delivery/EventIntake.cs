using AdobeSdk.Events.Answers;
using AdobeSdk.Events.Seen;
using AdobeSdk.Events.Telemetry;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Events.Delivery;

/// <summary>Takes in events that were verified: wakes whoever waits for their jobs, and sees that each is handled once.</summary>
internal sealed class EventIntake(SeenEvents seen, EventQueue queue, EventHandlers handlers, IAdobeJobNotifier jobs, AdobeEventOptions options, ILogger logger)
{
    // A second less than Adobe waits, for all of a delivery.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(9);

    /// <summary>Takes in a delivery's events.</summary>
    /// <returns>Why Adobe has to come again, or <see langword="null"/>.</returns>
    public async Task<Refusal?> TakeAsync(IEnumerable<AdobeEvent> events)
    {
        Refusal? refusal = null;
        using CancellationTokenSource patience = new(s_patience);
        foreach (AdobeEvent adobeEvent in events)
        {
            refusal ??= await TakeAsync(adobeEvent, patience.Token).ConfigureAwait(false);
        }

        return refusal;
    }

    private async Task<Refusal?> TakeAsync(AdobeEvent adobeEvent, CancellationToken patience)
    {
        string key = $"{adobeEvent.RecipientClientId}/{adobeEvent.Id}";
        if (!await seen.TryAddAsync(key).ConfigureAwait(false))
        {
            EventLog.Duplicate(logger, adobeEvent.Id);
            return null;
        }

        EventLog.Received(logger, adobeEvent.Id, adobeEvent.Type);
        if (adobeEvent.Job is { HasEnded: true } job)
        {
            jobs.NotifyEnded(job.JobId);
        }

        Refusal? refusal = options.AnswerAfterHandlers
            ? await handlers.HandleAsync(adobeEvent, patience).ConfigureAwait(false) ? null : Refusal.HandlerFailed
            : queue.TryAdd(adobeEvent) ? null : Refusal.Busy;
        if (refusal is not null)
        {
            await seen.RemoveAsync(key).ConfigureAwait(false);
        }

        return refusal;
    }
}
