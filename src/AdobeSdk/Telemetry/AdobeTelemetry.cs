using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace AdobeSdk.Telemetry;

/// <summary>
/// The one source of traces and the one meter, both named <c>AdobeSdk</c>. Without a listener nothing of it costs more than
/// a comparison.
/// </summary>
internal static class AdobeTelemetry
{
    /// <summary>The name to give to <c>AddSource</c> and <c>AddMeter</c>.</summary>
    public const string Name = "AdobeSdk";

    private static readonly string? s_version = typeof(AdobeTelemetry).Assembly.GetName().Version?.ToString(3);

    /// <summary>Spans of calls and of waits for jobs.</summary>
    public static ActivitySource Source { get; } = new(Name, s_version);

    /// <summary>Every instrument below.</summary>
    public static Meter Meter { get; } = new(Name, s_version);

    /// <summary>How long calls took, queue, repeats and pauses included.</summary>
    public static Histogram<double> CallDuration { get; } =
        Meter.CreateHistogram<double>("adobe.client.call.duration", "s", "Duration of calls to Adobe's APIs, with queue, repeats and pauses.");

    /// <summary>Repeated attempts.</summary>
    public static Counter<long> Retries { get; } =
        Meter.CreateCounter<long>("adobe.client.retries", "{attempt}", "Attempts that repeated an earlier one.");

    /// <summary>How long calls waited for the client-side limiter; calls that did not wait are not counted.</summary>
    public static Histogram<double> QueueDuration { get; } =
        Meter.CreateHistogram<double>("adobe.client.queue.duration", "s", "Time that calls waited for the client-side limiter.");

    /// <summary>Services given up for a while, and back again.</summary>
    public static Counter<long> CircuitChanges { get; } =
        Meter.CreateCounter<long>("adobe.client.circuit.changes", "{change}", "Services that calls were held off from, and are sent to again.");

    /// <summary>Access tokens fetched from IMS or, outcome <c>shared</c>, taken over from another process.</summary>
    public static Counter<long> TokenRenewals { get; } =
        Meter.CreateCounter<long>("adobe.client.token.renewals", "{token}", "Access tokens fetched from IMS, or shared by another process, by outcome.");

    /// <summary>How long jobs were waited for, from the wait's start to the job's end.</summary>
    public static Histogram<double> JobDuration { get; } =
        Meter.CreateHistogram<double>("adobe.client.job.duration", "s", "Time that finished jobs were waited for.");
}
