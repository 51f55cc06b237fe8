using AdobeSdk.Errors;

namespace AdobeSdk.Limits;

/// <summary>The client-side limiter's refusals. Nothing was sent; nothing was billed.</summary>
internal static class LimitErrors
{
    /// <summary>The call fails at once, because its wait would be longer than its caller wants.</summary>
    public static AdobeRateLimitException WouldWait(HttpRequestMessage request, AdobeQueuePlace place, AdobeLimitOptions options) => new(
        $"{RequestText.Of(request)} was not sent: the limit of {place.Service} is used up, and the call would be number {place.Position} in the queue and wait about {Seconds(place.ExpectedWait)}. "
        + (options.FailFast
            ? "Adobe:Limits:FailFast is set: try again then, or let calls queue."
            : $"Calls wait at most {Seconds(options.MaxQueueTime)} (Adobe:Limits:MaxQueueTime)."))
    {
        QueuePosition = place.Position,
        RetryAfter = place.ExpectedWait,
    };

    /// <summary>The call has waited as long as calls may.</summary>
    public static AdobeRateLimitException HasWaited(HttpRequestMessage request, AdobeQueuePlace place, AdobeLimitOptions options) => new(
        $"{RequestText.Of(request)} was not sent: it waited {Seconds(options.MaxQueueTime)} for the limit of {place.Service}, which is as long as calls may wait (Adobe:Limits:MaxQueueTime).")
    {
        QueuePosition = place.Position,
    };

    private static string Seconds(TimeSpan time) => $"{Math.Ceiling(time.TotalSeconds):0} s";
}
