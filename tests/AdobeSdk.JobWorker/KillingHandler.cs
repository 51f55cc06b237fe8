namespace AdobeSdk.JobWorker;

/// <summary>Right above the wire: the process may be killed before a request is sent, and when the first bytes of its answer are there.</summary>
internal sealed class KillingHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string kind = request.Method == HttpMethod.Post ? "submit" : "poll";
        KillSwitch.At($"before-{kind}");
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        KillSwitch.At($"after-{kind}");
        return response;
    }
}
