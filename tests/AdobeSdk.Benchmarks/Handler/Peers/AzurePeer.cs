using Azure.Core;
using Azure.Core.Pipeline;

namespace AdobeSdk.Benchmarks.Handler.Peers;

/// <summary>Azure.Core's pipeline over the same transport, with and without its bearer policy.</summary>
internal sealed class AzurePeer
{
    private readonly HttpPipeline _pipeline;

    public AzurePeer(HttpMessageHandler inner, string? token)
    {
        HttpPipelinePolicy[] policies = token is null ? [] : [new BearerTokenAuthenticationPolicy(new FixedToken(token), "https://example.org/.default")];
        _pipeline = new HttpPipeline(new HttpClientTransport(new HttpClient(inner)), policies);
    }

    public async Task<int> SendAsync(Uri uri)
    {
        using HttpMessage message = _pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Get;
        message.Request.Uri.Reset(uri);
        await _pipeline.SendAsync(message, CancellationToken.None).ConfigureAwait(false);
        return message.Response.Status;
    }

    private sealed class FixedToken(string token) : TokenCredential
    {
        private readonly AccessToken _token = new(token, DateTimeOffset.UtcNow.AddHours(24));

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => _token;

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(_token);
    }
}
