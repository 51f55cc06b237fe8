using System.Net;
using System.Text;
using AdobeSdk.Http;
using AdobeSdk.Http.Hosts;
using AdobeSdk.Jobs.Handles;
using AdobeSdk.Jobs.Ledger;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdobeSdk.Tests.Jobs.Ledger;

/// <summary>Answers that the emulator does not give.</summary>
public class LedgerHandlerTests
{
    private readonly AdobeMemoryJobStore _store = new();

    [Theory]
    [InlineData("""{"id":"1","url":"https://s3d.adobe.io/v1/jobs/1"}""", "1", "https://s3d.adobe.io/v1/jobs/1", null)]
    [InlineData("""{"_links":{"self":{"href":"https://image.adobe.io/pie/psdService/status/7"}}}""", "7", "https://image.adobe.io/pie/psdService/status/7", null)]
    [InlineData("""{"links":{"result":{"href":"https://firefly-api.adobe.io/v3/status/7"},"cancel":{"href":"https://firefly-api.adobe.io/v3/cancel/7"}}}""", "7", "https://firefly-api.adobe.io/v3/status/7", "https://firefly-api.adobe.io/v3/cancel/7")]
    [InlineData("""{"batchId":"b","links":{"result":{"href":"https://run-workflow.adobe.io/batch/b/status?format=preview"},"status":{"href":"https://run-workflow.adobe.io/batch/b/status"},"cancel":{"href":"https://run-workflow.adobe.io/batch/b/cancel"}}}""", "b", "https://run-workflow.adobe.io/batch/b/status", "https://run-workflow.adobe.io/batch/b/cancel")]
    [InlineData("""{"jobId":"1","jobId":"2","statusUrl":"https://bucket.s3.amazonaws.com/1?X-Amz-Signature=CANARY"}""", "2", "https://bucket.s3.amazonaws.com/1", null)]
    public async Task Every_shape_of_acceptance_becomes_a_handle(string answer, string id, string status, string? cancel)
    {
        await SubmitAsync(answer);

        AdobeJobRecord record = Assert.Single(await _store.ListUnfinishedAsync());
        Assert.Equal(AdobeJobRecordState.Accepted, record.State);
        Assert.Equal(new AdobeJobHandle(id, new Uri(status), cancel is null ? null : new Uri(cancel)) { RecordId = record.Id }, record.Handle);
        Assert.Equal(("Firefly", "second", "POST /v3/x"), (record.Client, record.Tenant, record.Operation));
    }

    [Theory]
    [InlineData("[]", "It was answered 200, and the answer cannot be read: Adobe's answer to the submit of a job is no JSON object.")]
    [InlineData("{}", "It was answered 200, and the answer cannot be read: Adobe's answer to the submit of a job holds no address of its status. Its members: none.")]
    [InlineData("""{"Bearer abc":1}""", "It was answered 200, and the answer cannot be read: Adobe's answer to the submit of a job holds no address of its status. Its members: …")]
    public async Task An_acceptance_without_an_address_is_ambiguous(string answer, string reason)
    {
        await SubmitAsync(answer);

        AdobeJobRecord record = Assert.Single(await _store.ListUnfinishedAsync());
        Assert.Equal((AdobeJobRecordState.Ambiguous, reason), (record.State, record.Reason));
    }

    [Theory]
    [InlineData(null, "It was answered 502.")]
    [InlineData("request-1", "It was answered 502, request id request-1.")]
    public async Task A_gateways_error_is_ambiguous(string? requestId, string reason)
    {
        await SubmitAsync("", HttpStatusCode.BadGateway, requestId);

        AdobeJobRecord record = Assert.Single(await _store.ListUnfinishedAsync());
        Assert.Equal((AdobeJobRecordState.Ambiguous, reason), (record.State, record.Reason));
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    public async Task A_refusal_leaves_no_record(HttpStatusCode status)
    {
        await SubmitAsync("", status);

        Assert.Empty(await _store.ListUnfinishedAsync());
    }

    private async Task SubmitAsync(string answer, HttpStatusCode status = HttpStatusCode.OK, string? requestId = null)
    {
        var ledger = new JobLedger(_store, new AdobeLedgerOptions(), TimeProvider.System, NullLogger.Instance);
        var hosts = new HandleHosts(HostAllowList.Of(new AdobeOptions()), emulator: null);
        using var http = new HttpMessageInvoker(new LedgerHandler(ledger, "Firefly", "second", hosts) { InnerHandler = new Answering(answer, status, requestId) });
        AdobeCall.BeginJob(CancellationToken.None);

        using HttpResponseMessage response = await http.SendAsync(new HttpRequestMessage(HttpMethod.Post, "https://firefly-api.adobe.io/v3/x?secret=1"), CancellationToken.None);

        Assert.Equal(answer, await response.Content.ReadAsStringAsync());
    }

    private sealed class Answering(string body, HttpStatusCode status, string? requestId) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            if (requestId is not null)
            {
                response.Headers.Add("x-request-id", requestId);
            }

            return Task.FromResult(response);
        }
    }
}
