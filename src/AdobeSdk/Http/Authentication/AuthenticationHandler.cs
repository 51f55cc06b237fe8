using System.Net;
using AdobeSdk.Http.Hosts;
using AdobeSdk.Ims;

namespace AdobeSdk.Http.Authentication;

/// <summary>
/// Puts token and API key on requests to allowed hosts, and on nothing else; a request that can have no token is not sent.
/// Both headers come off again before anybody above sees the request. A 401 is answered by one repeat with a new token.
/// </summary>
internal sealed class AuthenticationHandler(TokenLease tokens, Func<string> apiKey, HostAllowList hosts) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        AuthenticationHeaders.Check(request, hosts);
        TokenSource source = tokens.Source;
        if (source.Current is not { } token)
        {
            return SendWhenTokenIsThereAsync(source, request, cancellationToken);
        }

        Task<HttpResponseMessage> sent = SendWithAsync(token, request, cancellationToken);
        if (sent is { IsCompletedSuccessfully: true, Result.StatusCode: not HttpStatusCode.Unauthorized })
        {
            AuthenticationHeaders.Remove(request);
            return sent;
        }

        return FinishAsync(sent, source, token, request, cancellationToken);
    }

    private Task<HttpResponseMessage> SendWithAsync(TokenSnapshot token, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        AuthenticationHeaders.Add(request, token, apiKey());
        return base.SendAsync(request, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendWhenTokenIsThereAsync(TokenSource source, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        TokenSnapshot token = await source.GetAsync(cancellationToken).ConfigureAwait(false);
        return await FinishAsync(SendWithAsync(token, request, cancellationToken), source, token, request, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> FinishAsync(
        Task<HttpResponseMessage> sent, TokenSource source, TokenSnapshot token, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            HttpResponseMessage response = await sent.ConfigureAwait(false);
            if (response.StatusCode != HttpStatusCode.Unauthorized)
            {
                return response;
            }

            TokenSnapshot? other;
            try
            {
                other = await source.ReplaceAsync(token, cancellationToken).ConfigureAwait(false);
            }
            catch
            {
                response.Dispose();
                throw;
            }

            if (other is null || !RequestReplay.IsPossible(request))
            {
                return response;
            }

            response.Dispose();
            AuthenticationHeaders.Remove(request);
            return await SendWithAsync(other, request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            AuthenticationHeaders.Remove(request);
        }
    }
}
