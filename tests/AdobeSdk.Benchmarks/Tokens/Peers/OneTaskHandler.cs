namespace AdobeSdk.Benchmarks.Tokens.Peers;

/// <summary>The floor of a cold start: everybody waits for one task that lasts as long as IMS takes, and nothing else is done.</summary>
internal sealed class OneTaskHandler(ImsStandIn ims, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly Lazy<Task> _wait = new(() => Task.Delay(ims.Delay));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await _wait.Value.WaitAsync(cancellationToken).ConfigureAwait(false);
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer token");
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
