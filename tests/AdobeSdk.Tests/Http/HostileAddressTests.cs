using System.Net;
using AdobeSdk.Http.Authentication;
using AdobeSdk.Http.Hosts;
using AdobeSdk.Ims;
using AdobeSdk.Tests.Ims;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdobeSdk.Tests.Http;

/// <summary>A hundred thousand addresses that want a token.</summary>
public class HostileAddressTests
{
    private static readonly HashSet<string> s_allowed =
        ["https://firefly-api.adobe.io:443", "https://image.adobe.io:443", "https://firefly-epo854211.adobe.io:443"];

    [Theory]
    [InlineData(20261101)]
    [InlineData(42)]
    [InlineData(7)]
    [InlineData(123456789)]
    [Trait(Measured.Row, "hostile-addresses")]
    public async Task No_token_and_no_key_leaves_for_a_host_that_is_not_allowed(int seed)
    {
        HostileAddresses addresses = new(seed);
        Wire wire = new();
        using HttpMessageInvoker client = new(Pipeline(wire));
        int sent = 0;
        for (int i = 0; i < 25_000; i++)
        {
            if (!Uri.TryCreate(addresses.Next(), UriKind.Absolute, out Uri? address))
            {
                continue;
            }

            using HttpRequestMessage request = new(HttpMethod.Get, address);
            try
            {
                (await client.SendAsync(request, CancellationToken.None)).Dispose();
                sent++;

                // What a socket would connect to, by the parser that the socket's handler uses.
                Assert.Contains($"{address.Scheme}://{address.IdnHost}:{address.Port}", s_allowed);
                Assert.Empty(address.UserInfo);
            }
            catch (AdobeException)
            {
                // Refused: nothing may have been sent.
            }
        }

        Measured.Figure($"25,000 addresses (seed {seed}): 0 bearers outside the allow-list, {sent:#,0} of them to allowed hosts");
        Assert.Equal(sent, wire.Sent);
        Assert.InRange(sent, 100, 5_000);
    }

    private static AuthenticationHandler Pipeline(HttpMessageHandler wire)
    {
        TokenRequest request = new(
            new AdobeCredentials { Source = "test", ClientId = "my-client", AccessToken = new("token") },
            ImsEndpoint.Of(AdobeOptions.DefaultImsBaseAddress, emulator: null),
            ScopeSet.Empty,
            new MonotonicClock(TimeProvider.System));
        return new(new TokenSourcePool().Acquire(request, NullLogger.Instance), HostAllowList.Of(new AdobeOptions(), new Uri("https://firefly-api.adobe.io")))
        {
            InnerHandler = wire,
        };
    }

    private sealed class Wire : HttpMessageHandler
    {
        public int Sent { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Assert.Equal("Bearer token", request.Headers.Authorization?.ToString());
            Sent++;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK));
        }
    }
}
