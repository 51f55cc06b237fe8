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
        if (AuthenticationRules.Check(request, hosts) is { } refusal)
        {
            return Task.FromException<HttpResponseMessage>(refusal);
        }

        TokenSource source = tokens.Source;
        if (source.Current is not { } token)
        {
            return SendWhenTokenIsThereAsync(source, request, cancellationToken);
        }

        Task<HttpResponseMessage> sent = SendWithAsync(source, token, request, cancellationToken);
        if (sent is { IsCompletedSuccessfully: true, Result.StatusCode: not HttpStatusCode.Unauthorized })
        {
            AuthenticationHeaders.Remove(request);
            return sent;
        }

        return FinishAsync(sent, source, token, request, cancellationToken);
    }

    private Task<HttpResponseMessage> SendWithAsync(TokenSource source, TokenSnapshot token, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        AuthenticationHeaders.Add(request, token.Authorization, source.ClientId);
        return base.SendAsync(request, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendWhenTokenIsThereAsync(TokenSource source, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        TokenSnapshot token = await source.GetAsync(cancellationToken).ConfigureAwait(false);
        Task<HttpResponseMessage> sent = SendWithAsync(source, token, request, cancellationToken);
        return await FinishAsync(sent, source, token, request, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> FinishAsync(
        Task<HttpResponseMessage> sent, TokenSource source, TokenSnapshot token, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            HttpResponseMessage response = await sent.ConfigureAwait(false);
            if (response.StatusCode != HttpStatusCode.Unauthorized || await OtherAsync(source, token, response, cancellationToken).ConfigureAwait(false) is not { } other)
            {
                return response;
            }

            if (!ReplayableBody.Is(request.Content))
            {
                return response;
            }

            response.Dispose();
            AuthenticationHeaders.Remove(request);
            return await SendWithAsync(source, other, request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            AuthenticationHeaders.Remove(request);
        }
    }

    private static async ValueTask<TokenSnapshot?> OtherAsync(
        TokenSource source, TokenSnapshot refused, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return await source.ReplaceAsync(refused, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
