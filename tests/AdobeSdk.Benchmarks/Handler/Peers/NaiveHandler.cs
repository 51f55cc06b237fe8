using System.Net.Http.Headers;

namespace AdobeSdk.Benchmarks.Handler.Peers;

/// <summary>A header object made once and set on every request: no expiry, no host check, no renewal.</summary>
internal sealed class NaiveHandler(HttpMessageHandler inner, string token) : DelegatingHandler(inner)
{
    private readonly AuthenticationHeaderValue _header = new("Bearer", token);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = _header;
        return base.SendAsync(request, cancellationToken);
    }
}
