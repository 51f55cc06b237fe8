using AdobeSdk.Errors;
using AdobeSdk.Telemetry;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Http.Resilience;

/// <summary>
/// Repeats what may be repeated, within the call's deadline and the client's budget. It stands before authentication and
/// limiter: a repeat gets the token and the permit of its own moment.
/// </summary>
/// <param name="options">How often, how long.</param>
/// <param name="budget">What the client may spend on repeats.</param>
/// <param name="circuits">Which services are left alone.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told of every repeat.</param>
internal sealed class RetryHandler(AdobeRetryOptions options, RetryBudget budget, Circuits circuits, TimeProvider time, ILogger logger) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        long start = time.GetTimestamp();
        budget.PayIn();
        Task<HttpResponseMessage> attempt = AttemptAsync(request, cancellationToken);
        return attempt is { IsCompletedSuccessfully: true, Result.IsSuccessStatusCode: true }
            ? attempt
            : FinishAsync(attempt, request, start, cancellationToken);
    }

    // A service that is left alone is not worth the wait for a token and a permit.
    private Task<HttpResponseMessage> AttemptAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        circuits.Refuse(request) is { } refusal
            ? Task.FromException<HttpResponseMessage>(refusal)
            : base.SendAsync(request, cancellationToken);

    // Most calls end here; the loop's state machine is the larger one.
    private async Task<HttpResponseMessage> FinishAsync(
        Task<HttpResponseMessage> attempt, HttpRequestMessage request, long start, CancellationToken cancellationToken)
    {
        await ((Task)attempt).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return attempt is { IsCompletedSuccessfully: true, Result.IsSuccessStatusCode: true }
            ? attempt.Result
            : await RepeatAsync(attempt, request, start, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> RepeatAsync(
        Task<HttpResponseMessage> attempt, HttpRequestMessage request, long start, CancellationToken cancellationToken)
    {
        AdobeCallClass callClass = CallOptions.ClassOf(request);
        for (int repeat = 0; ; repeat++)
        {
            HttpResponseMessage? response = null;
            AdobeException? fault = null;
            RetryVerdict verdict;
            try
            {
                response = await attempt.ConfigureAwait(false);
                if (response.IsSuccessStatusCode)
                {
                    return response;
                }

                verdict = RetryRules.Judge(request.Method, callClass, response);
            }
            catch (AdobeException exception)
            {
                fault = exception;
                verdict = RetryRules.Judge(request.Method, callClass, exception);
            }

            if (verdict == RetryVerdict.Ambiguous)
            {
                throw await AmbiguousSubmit.CreateAsync(request, response, fault, time, cancellationToken).ConfigureAwait(false);
            }

            if (verdict == RetryVerdict.Final || NextDelay(request, response, repeat, start) is not { } delay)
            {
                return response ?? throw Rethrow(fault!);
            }

            Report(request, response, fault, repeat + 1, delay);
            response?.Dispose();
            await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
            CallOptions.SetAttemptTimeout(request, Left(request, start));
            attempt = AttemptAsync(request, cancellationToken);
        }
    }

    // Null: the call ends with what it has.
    private TimeSpan? NextDelay(HttpRequestMessage request, HttpResponseMessage? response, int repeat, long start)
    {
        if (repeat >= options.MaxRetries || !ReplayableBody.Is(request.Content) || circuits.Refuse(request) is not null)
        {
            return null;
        }

        TimeSpan? retryAfter = response is null ? null : RetryAfter.Read(response, time);
        return BackOff.Delay(options, repeat, retryAfter) is { } delay && delay < Left(request, start) && budget.TrySpend() ? delay : null;
    }

    // Waiting for the limiter is no fault of the call's: its deadline stands still meanwhile.
    private TimeSpan Left(HttpRequestMessage request, long start) =>
        options.CallTimeout - (time.GetElapsedTime(start) - CallOptions.Queued(request));

    private void Report(HttpRequestMessage request, HttpResponseMessage? response, AdobeException? fault, int repeat, TimeSpan delay)
    {
        string reason = response is null ? fault!.GetType().Name : ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
        CallSpan.Retry(repeat, delay, reason);
        if (logger.IsEnabled(LogLevel.Warning))
        {
            ResilienceLog.Repeating(logger, RequestText.Of(request), reason, delay.TotalSeconds, repeat, options.MaxRetries);
        }
    }

    // Keeps the stack of where it was thrown.
    private static Exception Rethrow(Exception exception)
    {
        System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception);
        return exception;
    }
}
