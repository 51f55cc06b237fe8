using AdobeSdk.Telemetry;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Http.Resilience;

/// <summary>Tells log and metrics when a service is given up for a while, and when it is back.</summary>
internal static partial class CircuitTelemetry
{
    /// <summary>Too many attempts have failed.</summary>
    public static void Opened(ILogger logger, string host, int failures, int attempts, TimeSpan pause)
    {
        LogOpened(logger, host, failures, attempts, pause.TotalSeconds);
        Count(host, "open");
    }

    /// <summary>The one attempt that was made failed as well.</summary>
    public static void StaysOpen(ILogger logger, string host, TimeSpan pause)
    {
        LogStaysOpen(logger, host, pause.TotalSeconds);
        Count(host, "open");
    }

    /// <summary>It succeeded.</summary>
    public static void Closed(ILogger logger, string host)
    {
        LogClosed(logger, host);
        Count(host, "closed");
    }

    private static void Count(string host, string state)
    {
        if (AdobeTelemetry.CircuitChanges.Enabled)
        {
            AdobeTelemetry.CircuitChanges.Add(
                1,
                new KeyValuePair<string, object?>(TelemetryNames.Server, host),
                new KeyValuePair<string, object?>(TelemetryNames.CircuitState, state));
        }
    }

    [LoggerMessage(2, LogLevel.Warning, "{Host} does not work: {Failures} of {Attempts} attempts have failed. No call is sent for {Pause:0.#} s")]
    private static partial void LogOpened(ILogger logger, string host, int failures, int attempts, double pause);

    [LoggerMessage(3, LogLevel.Warning, "{Host} still does not work. No call is sent for {Pause:0.#} s")]
    private static partial void LogStaysOpen(ILogger logger, string host, double pause);

    [LoggerMessage(4, LogLevel.Information, "{Host} works again")]
    private static partial void LogClosed(ILogger logger, string host);
}
