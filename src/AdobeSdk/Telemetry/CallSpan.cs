using System.Diagnostics;

namespace AdobeSdk.Telemetry;

/// <summary>What happens to one call, told to its span. Every method does nothing where no one listens.</summary>
internal static class CallSpan
{
    /// <summary>The span of the running call; never one of the application's own.</summary>
    private static Activity? Current => Activity.Current is { } activity && activity.Source == AdobeTelemetry.Source ? activity : null;

    /// <summary>The call has to wait for its turn.</summary>
    public static void Queued(int position, TimeSpan expectedWait) =>
        Current?.AddEvent(new ActivityEvent(TelemetryNames.QueuedEvent, tags: new ActivityTagsCollection
        {
            { TelemetryNames.QueuePosition, position },
            { TelemetryNames.QueueWait, expectedWait.TotalSeconds },
        }));

    /// <summary>An attempt will be repeated.</summary>
    /// <param name="repeat">Which repeat, from 1.</param>
    /// <param name="delay">The pause before it.</param>
    /// <param name="reason">The status, or the fault's name.</param>
    public static void Retry(int repeat, TimeSpan delay, string reason)
    {
        if (AdobeTelemetry.Retries.Enabled)
        {
            AdobeTelemetry.Retries.Add(1, new KeyValuePair<string, object?>(TelemetryNames.RetryReason, reason));
        }

        Current?.SetTag(TelemetryNames.Resends, repeat).AddEvent(new ActivityEvent(TelemetryNames.RetryEvent, tags: new ActivityTagsCollection
        {
            { TelemetryNames.RetryDelay, delay.TotalSeconds },
            { TelemetryNames.RetryReason, reason },
        }));
    }
}
