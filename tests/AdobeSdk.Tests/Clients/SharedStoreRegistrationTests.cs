using AdobeSdk.Tests.Http;
using AdobeSdk.Tests.Ims;
using Microsoft.Extensions.DependencyInjection;

namespace AdobeSdk.Tests.Clients;

/// <summary>A store that the application registers is used, over real sockets, by every tenant.</summary>
public class SharedStoreRegistrationTests
{
    [Fact]
    public async Task Applications_with_one_store_share_one_token()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        MemoryTokenStore store = new();
        await using NoteServices first = new(adobe, services => services.AddSingleton<IAdobeTokenStore>(store));
        await using NoteServices second = new(adobe, services => services.AddSingleton<IAdobeTokenStore>(store));

        await first.Api.GetAsync("1");
        await second.Api.GetAsync("2");

        Assert.Single(adobe.TokenRequests);
        Assert.All(adobe.ApiRequests, r => Assert.Equal("Bearer token-1", r.Header("Authorization")));
        string key = Assert.Single(store.Keys);
        Assert.Matches("^[0-9a-f]{64}$", key);
    }

    [Fact]
    public async Task Another_secret_scope_client_or_organisation_is_another_token()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        MemoryTokenStore store = new();
        foreach ((string setting, string value) in new[] { ("ClientId", "my-client"), ("ClientId", "other"), ("ClientSecret", "other"), ("OrganizationId", "1@AdobeOrg"), ("Scopes", "openid") })
        {
            await using NoteServices app = new(adobe, services => services.AddSingleton<IAdobeTokenStore>(store));
            app.Configuration["Adobe:" + setting] = value;
            await app.Api.GetAsync("1");
        }

        Assert.Equal(5, store.Keys.Count);
        Assert.Equal(5, adobe.TokenRequests.Count());
    }

    [Fact]
    public async Task A_keyed_tenant_uses_its_own_store_or_else_the_common_one()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        MemoryTokenStore common = new();
        MemoryTokenStore own = new();
        await using NoteServices app = new(adobe, services =>
        {
            services.AddSingleton<IAdobeTokenStore>(common);
            services.AddKeyedSingleton<IAdobeTokenStore>("a", own);
            foreach (string key in new[] { "a", "b" })
            {
                services.AddAdobe(key, options =>
                {
                    options.ClientId = "client-" + key;
                    options.ClientSecret = "secret";
                    options.Emulator = adobe.Address;
                });
            }
        });

        await app.Provider.GetRequiredKeyedService<IAdobeTokenProvider>("a").GetTokenAsync(NoteClient.Scopes);
        Assert.Single(own.Keys);
        Assert.Empty(common.Keys);

        await app.Provider.GetRequiredKeyedService<IAdobeTokenProvider>("b").GetTokenAsync(NoteClient.Scopes);
        Assert.Single(own.Keys);
        Assert.Single(common.Keys);
    }
}
