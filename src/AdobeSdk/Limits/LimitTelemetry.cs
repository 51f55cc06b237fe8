using AdobeSdk.Http;
using AdobeSdk.Telemetry;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Limits;

/// <summary>Tells log, trace, metrics and the application about calls that wait.</summary>
internal static partial class LimitTelemetry
{
    /// <summary>A call begins to wait.</summary>
    public static void Queued(ILogger logger, AdobeQueuePlace place, IProgress<AdobeQueuePlace>? progress)
    {
        if (logger.IsEnabled(LogLevel.Information))
        {
            Waiting(logger, CallNames.Of(place.Class), place.Service, place.Position, place.ExpectedWait.TotalSeconds);
        }

        CallSpan.Queued(place.Position, place.ExpectedWait);
        progress?.Report(place);
    }

    /// <summary>Adobe has refused a call that had its permit.</summary>
    public static void Paused(ILogger logger, string service, AdobeCallClass callClass, AdobePauseScope scope, TimeSpan pause)
    {
        if (logger.IsEnabled(LogLevel.Warning))
        {
            LogPaused(logger, service, CallNames.Of(callClass), scope, pause.TotalSeconds);
        }
    }

    /// <summary>It has its turn, or has given up.</summary>
    public static void Waited(AdobeQueuePlace place, TimeSpan waited)
    {
        if (AdobeTelemetry.QueueDuration.Enabled)
        {
            AdobeTelemetry.QueueDuration.Record(
                waited.TotalSeconds,
                new KeyValuePair<string, object?>(TelemetryNames.Server, place.Service),
                new KeyValuePair<string, object?>(TelemetryNames.CallClass, CallNames.Of(place.Class)));
        }
    }

    [LoggerMessage(1, LogLevel.Information, "A {Class} call waits for the limit of {Service}: number {Position} in the queue, about {Wait:0} s")]
    private static partial void Waiting(ILogger logger, string @class, string service, int position, double wait);

    [LoggerMessage(5, LogLevel.Warning, "{Service} answered 429 to a {Class} call: everything of that {Scope} waits {Pause:0.#} s")]
    private static partial void LogPaused(ILogger logger, string service, string @class, AdobePauseScope scope, double pause);
}
