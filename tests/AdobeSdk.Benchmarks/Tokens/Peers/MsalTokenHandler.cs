using System.Net.Http.Headers;
using Microsoft.Identity.Client;

namespace AdobeSdk.Benchmarks.Tokens.Peers;

/// <summary>MSAL's confidential client, asked before every request. Its calls go to the stand-in, whatever authority it has in mind.</summary>
internal sealed class MsalTokenHandler(ImsStandIn ims, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private static readonly string[] s_scopes = ["https://example.org/.default"];

    private readonly IConfidentialClientApplication _application = ConfidentialClientApplicationBuilder.Create("client")
        .WithClientSecret("secret")
        .WithAuthority("https://login.microsoftonline.com/common-tenant", validateAuthority: false)
        .WithInstanceDiscovery(false)
        .WithHttpClientFactory(new Factory(ims))
        .Build();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        AuthenticationResult result = await _application.AcquireTokenForClient(s_scopes).ExecuteAsync(cancellationToken).ConfigureAwait(false);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", result.AccessToken);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private sealed class Factory(ImsStandIn ims) : IMsalHttpClientFactory
    {
        private readonly HttpClient _http = new(new ToStandIn(ims.Address));

        public HttpClient GetHttpClient() => _http;
    }

    private sealed class ToStandIn(Uri address) : DelegatingHandler(TokenRequests.Connections())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = address;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
