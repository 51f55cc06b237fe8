using System.Diagnostics;
using System.Globalization;
using AdobeSdk.Errors;
using AdobeSdk.Telemetry;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Http.Resilience;

/// <summary>
/// The outermost handler: one span and one duration for a call, whatever it takes, and the caller's token, which a Refit
/// interface may have no parameter for. It does nothing at all where there is neither listener nor token.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="logger">Told of every call, if it wants to know that much.</param>
internal sealed class CallHandler(TimeProvider time, ILogger logger) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        CancellationToken caller = AdobeCall.Current?.CancellationToken ?? CancellationToken.None;
        bool told = caller.CanBeCanceled && caller != cancellationToken;
        bool heard = AdobeTelemetry.Source.HasListeners() || AdobeTelemetry.CallDuration.Enabled || logger.IsEnabled(LogLevel.Debug);
        return (told, heard) switch
        {
            (false, false) => base.SendAsync(request, cancellationToken),
            (false, true) => MeasureAsync(request, cancellationToken),
            _ => LinkAsync(request, caller, cancellationToken),
        };
    }

    private async Task<HttpResponseMessage> LinkAsync(HttpRequestMessage request, CancellationToken caller, CancellationToken cancellationToken)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(caller, cancellationToken);
        try
        {
            return await MeasureAsync(request, both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (caller.IsCancellationRequested)
        {
            // The token that the caller knows, not one that was made here.
            throw new OperationCanceledException(caller);
        }
    }

    private async Task<HttpResponseMessage> MeasureAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using Activity? span = AdobeTelemetry.Source.StartActivity(request.Method.Method, ActivityKind.Client);
        AdobeCallClass callClass = CallOptions.ClassOf(request);
        long start = time.GetTimestamp();
        Describe(span, request, callClass);
        string? error = null;
        int? status = null;
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            status = (int)response.StatusCode;
            error = status < 400 ? null : status?.ToString(CultureInfo.InvariantCulture);
            span?.SetTag(TelemetryNames.RequestId, ApiErrors.Header(response, "x-request-id"));
            return response;
        }
        catch (Exception exception)
        {
            status = (int?)(exception as AdobeApiException)?.StatusCode;
            error = exception.GetType().FullName;
            throw;
        }
        finally
        {
            End(span, status, error);
            TimeSpan duration = time.GetElapsedTime(start);
            Measure(request, callClass, duration, status, error);
            if (logger.IsEnabled(LogLevel.Debug))
            {
                ResilienceLog.Ended(logger, RequestText.Of(request), error ?? status?.ToString(CultureInfo.InvariantCulture) ?? "nothing", duration.TotalMilliseconds);
            }
        }
    }

    private static void Describe(Activity? span, HttpRequestMessage request, AdobeCallClass callClass)
    {
        if (span is not { IsAllDataRequested: true })
        {
            return;
        }

        span.SetTag(TelemetryNames.Method, request.Method.Method);
        span.SetTag(TelemetryNames.Url, RequestText.Of(request.RequestUri));
        span.SetTag(TelemetryNames.Server, request.RequestUri?.Host);
        span.SetTag(TelemetryNames.Port, request.RequestUri?.Port);
        span.SetTag(TelemetryNames.CallClass, CallNames.Of(callClass));
    }

    private static void End(Activity? span, int? status, string? error)
    {
        span?.SetTag(TelemetryNames.Status, status);
        if (error is not null)
        {
            span?.SetTag(TelemetryNames.Error, error).SetStatus(ActivityStatusCode.Error);
        }
    }

    private static void Measure(HttpRequestMessage request, AdobeCallClass callClass, TimeSpan duration, int? status, string? error)
    {
        if (!AdobeTelemetry.CallDuration.Enabled)
        {
            return;
        }

        var tags = new TagList
        {
            { TelemetryNames.Method, request.Method.Method },
            { TelemetryNames.Server, request.RequestUri?.Host },
            { TelemetryNames.CallClass, CallNames.Of(callClass) },
            { TelemetryNames.Status, status },
        };
        if (error is not null)
        {
            tags.Add(TelemetryNames.Error, error);
        }

        AdobeTelemetry.CallDuration.Record(duration.TotalSeconds, tags);
    }
}
