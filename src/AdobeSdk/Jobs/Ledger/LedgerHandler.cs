using System.Text.Json;
using AdobeSdk.Errors;
using AdobeSdk.Http;
using AdobeSdk.Http.Resilience;
using AdobeSdk.Jobs.Handles;

namespace AdobeSdk.Jobs.Ledger;

/// <summary>
/// Writes every attempt to submit a job down, before it is sent and after it was answered. It stands right above the wire: a
/// job that still waits for its permit when the process dies was not submitted, and is nobody's worry.
/// </summary>
/// <param name="ledger">Where it is written.</param>
/// <param name="client">The client's name.</param>
/// <param name="tenant">The tenant's name, or <see langword="null"/>.</param>
/// <param name="hosts">Tells Adobe's addresses from others.</param>
internal sealed class LedgerHandler(JobLedger ledger, string client, string? tenant, HandleHosts hosts) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        CallOptions.ClassOf(request) == AdobeCallClass.Submit ? SubmitAsync(request, cancellationToken) : base.SendAsync(request, cancellationToken);

    private async Task<HttpResponseMessage> SubmitAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string operation = $"{request.Method} {request.RequestUri?.AbsolutePath}";
        LedgerEntry entry = await ledger.BeginAsync(client, tenant, operation, cancellationToken).ConfigureAwait(false);
        CallOptions.SetRecordId(request, entry.Id);
        HttpResponseMessage response;
        try
        {
            response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            await FailedAsync(entry, request, exception).ConfigureAwait(false);
            throw;
        }

        await AnsweredAsync(entry, request, response).ConfigureAwait(false);
        return response;
    }

    private Task FailedAsync(LedgerEntry entry, HttpRequestMessage request, Exception exception) => exception switch
    {
        // What the retry above may send once more was certainly not accepted.
        AdobeException fault when RetryRules.Judge(request.Method, AdobeCallClass.Submit, fault) != RetryVerdict.Ambiguous => ledger.RefusedAsync(entry),
        OperationCanceledException => ledger.AmbiguousAsync(entry, "The caller gave up before the answer was there."),
        _ => ledger.AmbiguousAsync(entry, Redaction.Clean(exception.Message)),
    };

    private async Task AnsweredAsync(LedgerEntry entry, HttpRequestMessage request, HttpResponseMessage response)
    {
        if (response.IsSuccessStatusCode)
        {
            await AcceptedAsync(entry, response).ConfigureAwait(false);
        }
        else if (RetryRules.Judge(request.Method, AdobeCallClass.Submit, response) == RetryVerdict.Ambiguous)
        {
            string? id = ApiErrors.Header(response, "x-request-id");
            await ledger.AmbiguousAsync(entry, $"It was answered {(int)response.StatusCode}{(id is null ? "" : $", request id {id}")}.").ConfigureAwait(false);
        }
        else
        {
            await ledger.RefusedAsync(entry).ConfigureAwait(false);
        }
    }

    private async Task AcceptedAsync(LedgerEntry entry, HttpResponseMessage response)
    {
        try
        {
            // The attempt below has read the answer into memory; Refit reads it from there once more.
            byte[] body = await response.Content.ReadAsByteArrayAsync(CancellationToken.None).ConfigureAwait(false);
            await ledger.AcceptedAsync(entry, hosts.WithoutSecrets(AcceptedJob.Read(body))).ConfigureAwait(false);
        }
        catch (Exception cause) when (cause is JsonException || TransportFault.Is(cause))
        {
            string? id = ApiErrors.Header(response, "x-request-id");
            string reason = $"It was answered {(int)response.StatusCode}{(id is null ? "" : $", request id {id}")}, and the answer cannot be read: {cause.Message}";
            await ledger.AmbiguousAsync(entry, Redaction.Clean(reason)).ConfigureAwait(false);
        }
    }
}
