using AdobeSdk.Clients;
using AdobeSdk.Http.Authentication;
using AdobeSdk.Http.Hosts;
using AdobeSdk.Ims;

namespace AdobeSdk.Benchmarks.Handler;

/// <summary>Our auth handler alone, with a token that is there already.</summary>
internal static class WarmHandler
{
    public static async Task<HttpMessageHandler> CreateAsync(HttpMessageHandler inner, string token, Uri address)
    {
        var options = new AdobeOptions { ClientId = "benchmarks", AccessToken = token };
        TokenLease tokens = AdobeTenant.Create(options, []).Tokens(ScopeSet.Parse("firefly_api,ff_apis"));
        await tokens.Source.GetAsync(CancellationToken.None).ConfigureAwait(false);
        return new AuthenticationHandler(tokens, HostAllowList.Of(options, address)) { InnerHandler = inner };
    }
}
