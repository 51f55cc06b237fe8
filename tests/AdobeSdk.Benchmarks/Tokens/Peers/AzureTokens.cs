using Azure.Core;
using Azure.Core.Pipeline;

namespace AdobeSdk.Benchmarks.Tokens.Peers;

/// <summary>Azure.Core's pipeline and its bearer policy, which keeps the token and is told when it is best renewed.</summary>
internal sealed class AzureTokens(ImsStandIn ims, HttpMessageHandler api)
{
    private readonly HttpPipeline _pipeline = new(
        new HttpClientTransport(new HttpClient(api) { Timeout = Timeout.InfiniteTimeSpan }),
        [new BearerTokenAuthenticationPolicy(new Credential(ims), "https://example.org/.default")]);

    public async Task<int> SendAsync()
    {
        using HttpMessage message = _pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Get;
        message.Request.Uri.Reset(Peer.Address);
        await _pipeline.SendAsync(message, CancellationToken.None).ConfigureAwait(false);
        return message.Response.Status;
    }

    private sealed class Credential(ImsStandIn ims) : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            (string token, DateTimeOffset expires) = await TokenRequests.SendAsync(ims, cancellationToken).ConfigureAwait(false);

            // Left alone the policy renews five minutes ahead, whatever the token's life: a credential has to know better.
            return new(token, expires, expires - ((expires - DateTimeOffset.UtcNow) * 0.2));
        }
    }
}
