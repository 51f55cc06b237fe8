using AdobeSdk.Errors;

namespace AdobeSdk.Http.Resilience;

/// <summary>
/// One attempt at the wire, below the limiter: bounded in time, its JSON answer read to the end and bounded in size, faults
/// of the network made exceptions of ours. Reading here and not above means that a connection which breaks in the middle of
/// an answer is still this attempt's fault, and can be repeated.
/// </summary>
/// <param name="options">How long, how large.</param>
/// <param name="time">The clock.</param>
internal sealed class AttemptHandler(AdobeRetryOptions options, TimeProvider time) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // The call's time may be up already, when the token was long in coming: then this attempt has no time either.
        TimeSpan left = CallOptions.AttemptTimeout(request) ?? options.CallTimeout;
        TimeSpan timeout = Shorter(options.AttemptTimeout, left > TimeSpan.Zero ? left : TimeSpan.FromTicks(1));
        ForbidSilentRepeats(request);
        using var deadline = new CancellationTokenSource(timeout, time);
        using CancellationTokenRegistration caller = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), deadline);
        HttpResponseMessage? response = null;
        try
        {
            response = await base.SendAsync(request, deadline.Token).ConfigureAwait(false);
            await AnswerBody.ReadAsync(response, options.MaxResponseBytes, deadline.Token).ConfigureAwait(false);
            return response;
        }
        catch (Exception exception)
        {
            response?.Dispose();

            // Whatever came of it, the caller has gone.
            cancellationToken.ThrowIfCancellationRequested();
            if (deadline.IsCancellationRequested && (exception is OperationCanceledException || TransportFault.Is(exception)))
            {
                throw new AdobeTimeoutException($"{RequestText.Of(request)} was not answered within {timeout.TotalSeconds:0.#} s.", exception) { Timeout = timeout };
            }

            if (TransportFault.Is(exception))
            {
                throw TransportFault.Create(request, exception);
            }

            throw;
        }
    }

    // When a kept-alive connection closes before the answer, SocketsHttpHandler itself sends the request once more unless it
    // has begun to send a body; so a POST without one is given an empty one, which looks the same on the wire.
    private static void ForbidSilentRepeats(HttpRequestMessage request)
    {
        if (request.Content is null && (request.Method == HttpMethod.Post || request.Method == HttpMethod.Patch))
        {
            request.Content = new ByteArrayContent([]);
        }
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
