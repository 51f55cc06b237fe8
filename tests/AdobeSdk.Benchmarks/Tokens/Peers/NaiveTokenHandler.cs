using System.Net;
using System.Net.Http.Headers;

namespace AdobeSdk.Benchmarks.Tokens.Peers;

/// <summary>What is written in an afternoon: keep the token until it runs out; after a 401 get another and try again.</summary>
internal sealed class NaiveTokenHandler(ImsStandIn ims, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private (string Token, DateTimeOffset Expires)? _token;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_token is not { } token || DateTimeOffset.UtcNow >= token.Expires)
        {
            token = await RenewAsync(cancellationToken).ConfigureAwait(false);
        }

        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.Unauthorized)
        {
            return response;
        }

        response.Dispose();
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", (await RenewAsync(cancellationToken).ConfigureAwait(false)).Token);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private async Task<(string Token, DateTimeOffset Expires)> RenewAsync(CancellationToken cancellationToken)
    {
        (string Token, DateTimeOffset Expires) token = await TokenRequests.SendAsync(ims, cancellationToken).ConfigureAwait(false);
        _token = token;
        return token;
    }
}
