using System.Net;
using AdobeSdk.Http.Authentication;
using AdobeSdk.Http.Hosts;
using AdobeSdk.Ims;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdobeSdk.Tests.Http;

/// <summary>What the handler allocates on every request. Bytes are exact; times are the benchmarks' business.</summary>
public class AuthenticationCostTests
{
    private const int Rounds = 2_000;

    private static readonly Uri s_address = new("https://firefly-api.adobe.io/v3/images/generate-async");

    [Fact]
    public void A_warm_request_costs_its_two_headers_and_nothing_else()
    {
        double plain = BytesPerRequest(new Answer());
        double headers = BytesPerRequest(new SetHeaders { InnerHandler = new Answer() });
        double ours = BytesPerRequest(Handler());

        Assert.Equal(headers, ours, tolerance: 1);
        Assert.InRange(ours - plain, 1, 137);
    }

    private static double BytesPerRequest(HttpMessageHandler handler)
    {
        using HttpMessageInvoker invoker = new(handler);
        Send(invoker, Rounds);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Send(invoker, Rounds);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Rounds;
    }

    private static void Send(HttpMessageInvoker invoker, int rounds)
    {
        for (int i = 0; i < rounds; i++)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, s_address);
            Assert.True(invoker.SendAsync(request, CancellationToken.None).IsCompletedSuccessfully);
        }
    }

    private static AuthenticationHandler Handler()
    {
        TokenRequest request = new(
            new AdobeCredentials { Source = "test", ClientId = "my-client", AccessToken = new("token") },
            ImsEndpoint.Of(AdobeOptions.DefaultImsBaseAddress, emulator: null),
            ScopeSet.Empty,
            new MonotonicClock(TimeProvider.System));
        TokenLease lease = new TokenSourcePool().Acquire(request, NullLogger.Instance);
        Assert.True(lease.Source.GetAsync(CancellationToken.None).AsTask().Wait(TimeSpan.FromSeconds(30)));
        return new(lease, HostAllowList.Of(new AdobeOptions(), s_address)) { InnerHandler = new Answer() };
    }

    private sealed class Answer : HttpMessageHandler
    {
        private readonly Task<HttpResponseMessage> _ok = Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK));

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => _ok;
    }

    private sealed class SetHeaders : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer token");
            request.Headers.TryAddWithoutValidation("x-api-key", "my-client");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
