using AdobeSdk.Credentials;
using AdobeSdk.Ims;
using AdobeSdk.Tests.Http;
using AdobeSdk.Tests.Threads;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Tests.Ims;

/// <summary>Tokens for a client id and a secret, as IMS gives or refuses them.</summary>
public class ClientSecretIssuerTests
{
    private readonly ImsGrant _grant = new($"client-{Guid.NewGuid():N}", new Secret("s3cret"), null, ScopeSet.Parse("openid"));

    [Fact]
    public async Task A_refused_client_is_not_asked_for_again()
    {
        await using LocalAdobe ims = await LocalAdobe.StartAsync();
        ims.Ims = context =>
        {
            context.Response.StatusCode = 401;
            return context.Response.WriteAsync("""{"error":"invalid_client"}""");
        };
        ClientSecretIssuer issuer = Issuer(ims);

        TokenAnswer first = await issuer.IssueAsync(rejected: null);
        TokenAnswer second = await issuer.IssueAsync(rejected: null);

        Assert.Equal("invalid_client", first.Failure?.ErrorCode);
        Assert.Same(first.Failure, second.Failure);
        Assert.Single(ims.TokenRequests);
    }

    [Fact]
    public async Task It_waits_for_ims_elsewhere_than_in_the_callers_context()
    {
        await using LocalAdobe ims = await LocalAdobe.StartAsync();
        ClientSecretIssuer issuer = Issuer(ims);

        Assert.Equal(0, await CallersContext.PostsOfAsync(() => issuer.IssueAsync(rejected: null)));
        Assert.Single(ims.TokenRequests);
    }

    private ClientSecretIssuer Issuer(LocalAdobe ims)
    {
        var endpoint = ImsEndpoint.Of(ims.Address, emulator: null);
        return new(new ImsTokenClient(endpoint, ImsTransport.Shared, TimeProvider.System), _grant, new RefusalMemory(endpoint, new MonotonicClock(TimeProvider.System)));
    }
}
