using AdobeSdk.Clients;
using AdobeSdk.Configuration;
using AdobeSdk.Ims;
using AdobeSdk.Limits;
using AdobeSdk.Tests.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AdobeSdk.Tests.Clients;

/// <summary>From options to an answer, over real sockets.</summary>
public class EndToEndTests
{
    [Fact]
    public async Task A_request_carries_the_token_of_the_clients_scopes_and_the_client_id()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        adobe.Api = context => context.Response.WriteAsJsonAsync(new Note("hello"));
        await using ServiceProvider services = Services(new()
        {
            ["Adobe:ClientId"] = "my-client",
            ["Adobe:ClientSecret"] = "p-s/e&c=r+e t%",
            ["Adobe:Emulator"] = adobe.Address.ToString(),
        }).BuildServiceProvider();

        Note note = await services.GetRequiredService<NoteClient>().Api.GetAsync("7");

        Assert.Equal("hello", note.Text);
        RecordedRequest token = Assert.Single(adobe.TokenRequests);
        Assert.Equal("/ims-na1.adobelogin.com/ims/token/v3", token.Path);
        Assert.Equal("application/x-www-form-urlencoded", token.Header("Content-Type"));
        Assert.Equal(
            "grant_type=client_credentials&client_id=my-client&client_secret=p-s%2Fe%26c%3Dr%2Be+t%25&scope=AdobeID%2Cadditional_info%2Cff_apis%2Cfirefly_api%2Copenid%2Cread_organizations%2Csession",
            token.Body);
        RecordedRequest call = Assert.Single(adobe.ApiRequests);
        Assert.Equal("/firefly-api.adobe.io/notes/7", call.Path);
        Assert.Equal("Bearer token-1", call.Header("Authorization"));
        Assert.Equal("my-client", call.Header("x-api-key"));
    }

    [Fact]
    public async Task A_client_made_by_hand_shares_the_token_with_a_registered_one()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        await using ServiceProvider services = Services(new()
        {
            ["Adobe:ClientId"] = "my-client",
            ["Adobe:ClientSecret"] = "my-secret",
            ["Adobe:Emulator"] = adobe.Address.ToString(),
        }).BuildServiceProvider();
        using NoteClient byHand = NoteClient.Create(new() { ClientId = "my-client", ClientSecret = "my-secret", Emulator = adobe.Address });

        await services.GetRequiredService<NoteClient>().Api.GetAsync("1");
        await byHand.Api.AddAsync(new Note("2"));

        Assert.Single(adobe.TokenRequests);
        Assert.All(adobe.ApiRequests, call => Assert.Equal("Bearer token-1", call.Header("Authorization")));
    }

    [Fact]
    public async Task A_client_made_for_every_call_does_not_cost_a_token_each_time()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        for (int i = 0; i < 5; i++)
        {
            using NoteClient client = NoteClient.Create(new() { ClientId = "my-client", ClientSecret = "my-secret", Emulator = adobe.Address });
            await client.Api.GetAsync("1");
        }

        Assert.Single(adobe.TokenRequests);
        Assert.Equal(5, adobe.ApiRequests.Count());
    }

    [Fact]
    public void Clients_of_one_organisation_share_its_limiters_and_others_do_not()
    {
        ImsEndpoint ims = ImsEndpoint.Of(AdobeOptions.DefaultImsBaseAddress, emulator: null);
        TimeProvider time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();

        AdobeLimiters one = LimiterPool.For(ims, "1@AdobeOrg", time);
        Assert.Same(one, LimiterPool.For(ims, "1@AdobeOrg", time));
        Assert.NotSame(one, LimiterPool.For(ims, "2@AdobeOrg", time));
        Assert.NotSame(one, LimiterPool.For(ims, "1@AdobeOrg", TimeProvider.System));
        LimitedService firefly = PublishedLimits.Of("Firefly-API.adobe.io")[0];
        Assert.Same(one.For(new(), firefly, AdobeCallClass.Submit), one.For(new(), firefly, AdobeCallClass.Submit));
        Assert.NotSame(one.For(new(), firefly, AdobeCallClass.Submit), one.For(new() { SubmitsPerMinute = 5 }, firefly, AdobeCallClass.Submit));
    }

    private static ServiceCollection Services(Dictionary<string, string?> settings)
    {
        ServiceCollection services = new();
        services.AddSingleton(EnvironmentVariables.None);
        services.AddAdobe(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        services.AddNoteClient();
        return services;
    }
}
