using System.Net;
using AdobeSdk.Http.Hosts;
using AdobeSdk.Http.Resilience;
using AdobeSdk.Ims;

namespace AdobeSdk.Http.Authentication;

/// <summary>
/// Puts token and API key on requests to allowed hosts, and on nothing else; a request that can have no token is not sent.
/// Both headers come off again before anybody above sees the request. A 401 is answered by one repeat with a new token.
/// </summary>
/// <param name="tokens">The client's tokens.</param>
/// <param name="hosts">Where they may go.</param>
internal sealed class AuthenticationHandler(TokenLease tokens, HostAllowList hosts) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!AuthenticationRules.Allow(request, hosts))
        {
            return Task.FromException<HttpResponseMessage>(AuthenticationRules.Explain(request, hosts));
        }

        TokenSource source = tokens.Source;
        if (source.Current is not { } token)
        {
            return SendWhenTokenIsThereAsync(source, request, cancellationToken);
        }

        AuthenticationHeaders.Add(request.Headers, token.Authorization, source.ClientId);
        Task<HttpResponseMessage> sent = base.SendAsync(request, cancellationToken);
        if (sent is { IsCompletedSuccessfully: true, Result.StatusCode: not HttpStatusCode.Unauthorized })
        {
            AuthenticationHeaders.Remove(request.Headers);
            return sent;
        }

        return FinishAsync(sent, source, token, request, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendWhenTokenIsThereAsync(TokenSource source, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        TokenSnapshot token = await source.GetAsync(cancellationToken).ConfigureAwait(false);
        AuthenticationHeaders.Add(request.Headers, token.Authorization, source.ClientId);
        Task<HttpResponseMessage> sent = base.SendAsync(request, cancellationToken);
        return await FinishAsync(sent, source, token, request, cancellationToken).ConfigureAwait(false);
    }

    // Holds what most answers need and no more: the rest is left to the one that has to be sent again.
    private async Task<HttpResponseMessage> FinishAsync(
        Task<HttpResponseMessage> sent, TokenSource source, TokenSnapshot token, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            HttpResponseMessage response = await sent.ConfigureAwait(false);
            return response.StatusCode == HttpStatusCode.Unauthorized
                ? await AnswerRefusalAsync(response, source, token, request, cancellationToken).ConfigureAwait(false)
                : response;
        }
        finally
        {
            AuthenticationHeaders.Remove(request.Headers);
        }
    }

    private async Task<HttpResponseMessage> AnswerRefusalAsync(
        HttpResponseMessage response, TokenSource source, TokenSnapshot refused, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        TokenSnapshot? other;
        try
        {
            other = await source.ReplaceAsync(refused, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            response.Dispose();
            throw;
        }

        if (other is null || !ReplayableBody.Is(request.Content))
        {
            return response;
        }

        response.Dispose();
        AuthenticationHeaders.Remove(request.Headers);
        AuthenticationHeaders.Add(request.Headers, other.Authorization, source.ClientId);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
