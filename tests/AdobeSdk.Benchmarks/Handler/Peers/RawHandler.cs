namespace AdobeSdk.Benchmarks.Handler.Peers;

/// <summary>The floor for any handler: sets both headers in the cheapest way there is, checks nothing and takes nothing off.</summary>
internal sealed class RawHandler(HttpMessageHandler inner, string token) : DelegatingHandler(inner)
{
    private readonly string _authorization = "Bearer " + token;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("Authorization", _authorization);
        request.Headers.TryAddWithoutValidation("x-api-key", "benchmarks");
        return base.SendAsync(request, cancellationToken);
    }
}
