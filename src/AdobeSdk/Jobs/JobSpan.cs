using System.Diagnostics;
using AdobeSdk.Telemetry;

namespace AdobeSdk.Jobs;

/// <summary>The span and the duration of one wait for a job.</summary>
internal readonly struct JobSpan : IDisposable
{
    private readonly Activity? _span;
    private readonly TimeProvider _time;
    private readonly long _start;

    private JobSpan(Activity? span, TimeProvider time)
    {
        _span = span;
        _time = time;
        _start = time.GetTimestamp();
    }

    /// <summary>Begins.</summary>
    public static JobSpan Start(AdobeJobHandle job, TimeProvider time) =>
        new(AdobeTelemetry.Source.StartActivity("adobe.job.wait")?.SetTag(TelemetryNames.JobId, job.JobId), time);

    /// <summary>The job was seen.</summary>
    public void Saw(AdobeJobStatus status) => _span?.AddEvent(new ActivityEvent(TelemetryNames.JobEvent, tags: new ActivityTagsCollection
    {
        { TelemetryNames.JobState, status.State.Value },
        { TelemetryNames.JobProgress, status.Progress },
    }));

    /// <summary>The job is done.</summary>
    public void End(AdobeJobStatus status, Exception? error)
    {
        _span?.SetTag(TelemetryNames.JobState, status.State.Value);
        if (error is not null)
        {
            _span?.SetTag(TelemetryNames.Error, error.GetType().FullName)
                .SetTag(TelemetryNames.ErrorCode, (error as AdobeJobException)?.ErrorCode)
                .SetStatus(ActivityStatusCode.Error);
        }

        if (AdobeTelemetry.JobDuration.Enabled)
        {
            AdobeTelemetry.JobDuration.Record(
                _time.GetElapsedTime(_start).TotalSeconds,
                new KeyValuePair<string, object?>(TelemetryNames.JobState, status.State.Value));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _span?.Dispose();
}
