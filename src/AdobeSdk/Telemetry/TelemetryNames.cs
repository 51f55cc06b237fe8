namespace AdobeSdk.Telemetry;

/// <summary>The names of attributes and events: OpenTelemetry's for HTTP clients where it has one, ours under <c>adobe.</c></summary>
internal static class TelemetryNames
{
    public const string Method = "http.request.method";
    public const string Status = "http.response.status_code";
    public const string Resends = "http.request.resend_count";
    public const string Server = "server.address";
    public const string Port = "server.port";
    public const string Url = "url.full";
    public const string Error = "error.type";

    public const string CallClass = "adobe.call.class";
    public const string RequestId = "adobe.request_id";
    public const string ErrorCode = "adobe.error_code";
    public const string JobId = "adobe.job.id";
    public const string JobState = "adobe.job.state";
    public const string JobProgress = "adobe.job.progress";
    public const string QueuePosition = "adobe.queue.position";
    public const string QueueWait = "adobe.queue.expected_wait";
    public const string CircuitState = "adobe.circuit.state";
    public const string RetryDelay = "adobe.retry.delay";
    public const string RetryReason = "adobe.retry.reason";

    public const string QueuedEvent = "adobe.queued";
    public const string RetryEvent = "adobe.retry";
    public const string JobEvent = "adobe.job.status";
}
