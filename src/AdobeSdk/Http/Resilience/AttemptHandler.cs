using System.Net;
using AdobeSdk.Errors;

namespace AdobeSdk.Http.Resilience;

/// <summary>
/// One attempt at the wire: let through by the circuit, bounded in time, its JSON answer read to the end and bounded
/// in size, faults of the network made exceptions of ours. Reading here and not above means that a connection which breaks
/// in the middle of an answer is still this attempt's fault, and can be repeated. All of it is one method, because each
/// handler that awaits costs every call a state machine.
/// </summary>
/// <param name="options">How long, how large.</param>
/// <param name="watch">Told of every answer.</param>
/// <param name="circuits">Which services are left alone.</param>
/// <param name="time">The clock.</param>
internal sealed class AttemptHandler(AdobeRetryOptions options, IAnswerWatch watch, Circuits circuits, TimeProvider time) : DelegatingHandler
{
    private readonly AttemptDeadlines _deadlines = new(time);

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        CircuitPass pass = circuits.Enter(request);
        AttemptOutcome outcome = AttemptOutcome.Unknown;
        ForbidSilentRepeats(request);
        TimeSpan timeout = TimeoutOf(request);
        CancellationTokenSource deadline = _deadlines.Start(timeout);
        CancellationTokenRegistration caller = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), deadline);
        HttpResponseMessage? response = null;
        try
        {
            response = await base.SendAsync(request, deadline.Token).ConfigureAwait(false);
            outcome = OutcomeOf(response.StatusCode);
            await AnswerBody.ReadAsync(response, options.MaxResponseBytes, deadline.Token).ConfigureAwait(false);
            watch.Answered(request, response);
            return response;
        }
        catch (Exception exception)
        {
            response?.Dispose();

            // Whatever came of it, the caller has gone.
            cancellationToken.ThrowIfCancellationRequested();
            if (FaultOf(request, exception, timeout, deadline) is { } fault)
            {
                outcome = AttemptOutcome.Failure;
                throw fault;
            }

            throw;
        }
        finally
        {
            caller.Dispose();
            _deadlines.Stop(deadline);
            pass.Leave(outcome);
        }
    }

    // The call's time may be up already, when the token was long in coming: then this attempt has no time either.
    private TimeSpan TimeoutOf(HttpRequestMessage request)
    {
        TimeSpan left = CallOptions.AttemptTimeout(request) ?? options.CallTimeout;
        return left <= TimeSpan.Zero ? TimeSpan.FromTicks(1) : left < options.AttemptTimeout ? left : options.AttemptTimeout;
    }

    // Null: no fault of the network's.
    private static AdobeException? FaultOf(HttpRequestMessage request, Exception exception, TimeSpan timeout, CancellationTokenSource deadline)
    {
        bool transport = TransportFault.Is(exception);
        return deadline.IsCancellationRequested && (transport || exception is OperationCanceledException)
            ? new AdobeTimeoutException($"{RequestText.Of(request)} was not answered within {timeout.TotalSeconds:0.#} s.", exception) { Timeout = timeout }
            : transport ? TransportFault.Create(request, exception) : null;
    }

    // A 429 says that the service is there, and nothing about how it does. 501 is about the request.
    private static AttemptOutcome OutcomeOf(HttpStatusCode status) => (int)status switch
    {
        429 => AttemptOutcome.Unknown,
        501 => AttemptOutcome.Success,
        408 or >= 500 => AttemptOutcome.Failure,
        _ => AttemptOutcome.Success,
    };

    // When a kept-alive connection closes before the answer, SocketsHttpHandler itself sends the request once more unless it
    // has begun to send a body; so a POST without one is given an empty one, which looks the same on the wire.
    private static void ForbidSilentRepeats(HttpRequestMessage request)
    {
        if (request.Content is null && (request.Method == HttpMethod.Post || request.Method == HttpMethod.Patch))
        {
            request.Content = new ByteArrayContent([]);
        }
    }
}
