using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Identity.Client;

namespace AdobeSdk.Benchmarks.Handler.Peers;

/// <summary>What people write with MSAL: ask its cache before every request.</summary>
internal sealed class MsalHandler : DelegatingHandler
{
    private static readonly string[] Scopes = ["https://example.org/.default"];
    private readonly IConfidentialClientApplication _application;

    public MsalHandler(HttpMessageHandler inner, string token)
        : base(inner) => _application = ConfidentialClientApplicationBuilder.Create("client")
            .WithClientSecret("secret")
            .WithAuthority("https://login.microsoftonline.com/common-tenant", validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(new TokenEndpoint(token))
            .Build();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        AuthenticationResult result = await _application.AcquireTokenForClient(Scopes).ExecuteAsync(cancellationToken).ConfigureAwait(false);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", result.AccessToken);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private sealed class TokenEndpoint(string token) : HttpMessageHandler, IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => new(this, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(
                    $$"""{"token_type":"Bearer","expires_in":86399,"access_token":"{{token}}"}""", Encoding.UTF8, "application/json"),
            });
    }
}
