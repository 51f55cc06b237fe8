using AdobeSdk.Clients;
using AdobeSdk.Http.Authentication;
using AdobeSdk.Http.Hosts;

namespace AdobeSdk.Benchmarks.Tokens.Peers;

/// <summary>Our auth handler as every generated client has it.</summary>
internal static class AdobeTokens
{
    private static int s_clients;

    public static HttpMessageHandler Create(ImsStandIn ims, HttpMessageHandler api)
    {
        AdobeOptions options = new()
        {
            // Clients of one identity share a token, so each scenario is somebody else.
            ClientId = $"benchmarks-{Interlocked.Increment(ref s_clients)}",
            ClientSecret = "secret",
            ImsBaseAddress = ims.Address,
        };
        return new AuthenticationHandler(AdobeTenant.Create(options, []).Tokens(ScopeSet.Parse("firefly_api,ff_apis")), HostAllowList.Of(options, Peer.Address))
        {
            InnerHandler = api,
        };
    }
}
