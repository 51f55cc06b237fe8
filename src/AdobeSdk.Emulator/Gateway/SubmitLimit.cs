using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Gateway;

/// <summary>Adobe's limits on billed submits, by client, as sliding windows on the emulator's clock.</summary>
internal sealed class SubmitLimit(EmulatorOptions options)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Queue<DateTimeOffset>> _submits = new(StringComparer.Ordinal);

    /// <summary>Counts a submit, or says how long to wait. Polls, cancels, lists and uploads are free.</summary>
    public GatewayRefusal? Refuse(HttpContext context, string client)
    {
        if ((options.SubmitsPerMinute ?? options.SubmitsPerDay) is null || !IsSubmit(context))
        {
            return null;
        }

        DateTimeOffset now = options.Time.GetUtcNow();
        lock (_lock)
        {
            if (!_submits.TryGetValue(client, out Queue<DateTimeOffset>? submits))
            {
                _submits[client] = submits = new Queue<DateTimeOffset>();
            }

            while (submits.TryPeek(out DateTimeOffset oldest) && oldest <= now - TimeSpan.FromDays(1))
            {
                submits.Dequeue();
            }

            TimeSpan wait = Max(Wait(submits, options.SubmitsPerMinute, TimeSpan.FromMinutes(1), now), Wait(submits, options.SubmitsPerDay, TimeSpan.FromDays(1), now));
            if (wait > TimeSpan.Zero)
            {
                return GatewayRefusal.TooMany(wait);
            }

            submits.Enqueue(now);
            return null;
        }
    }

    private static bool IsSubmit(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method)
        && AdobeRequest.Of(context) is { Host: not (AdobeHosts.Lightroom or AdobeHosts.Console) } request
        && !request.Path.StartsWith("/v2/storage/", StringComparison.Ordinal);

    private static TimeSpan Wait(Queue<DateTimeOffset> submits, int? limit, TimeSpan window, DateTimeOffset now)
    {
        if (limit is not { } most || submits.Count < most)
        {
            return TimeSpan.Zero;
        }

        // The submit that has to leave the window before another one fits.
        DateTimeOffset blocking = submits.ElementAt(submits.Count - most);
        return Max(blocking + window - now, TimeSpan.Zero);
    }

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
