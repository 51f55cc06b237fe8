using System.Security.Cryptography;
using System.Text;
using AdobeSdk.Credentials;
using AdobeSdk.Ims;

namespace AdobeSdk.Tests.Ims;

public class SharedTokenKeyTests
{
    private static readonly ImsEndpoint s_ims = ImsEndpoint.Of(AdobeOptions.DefaultImsBaseAddress, emulator: null);
    private static readonly ImsGrant s_grant = new("client", new("secret"), "1@AdobeOrg", ScopeSet.Parse("a,b"));

    [Fact]
    public void It_is_the_same_in_every_process()
    {
        // A literal: another process knows nothing of this one's random keys.
        byte[] identity = Encoding.UTF8.GetBytes("+adobe-token%2F1\n+https%3A%2F%2Fims-na1.adobelogin.com%2Fims%2Ftoken%2Fv3\n+client\n+1%40AdobeOrg\n+a%2Cb\n-");
        string expected = Convert.ToHexStringLower(HMACSHA256.HashData("secret"u8, identity));

        Assert.Equal(expected, SharedTokenKey.Of(s_ims, s_grant));
        Assert.Equal(expected, SharedTokenKey.Of(s_ims, s_grant with { ClientSecret = new("secret"), Scopes = ScopeSet.Parse("b , a,b") }));
    }

    [Fact]
    public void Whoever_differs_in_anything_has_another()
    {
        ServiceAccount account = new("1@AdobeOrg", "2@techacct.adobe.com", ScopeSet.Parse("a,b"), new("key"));
        ImsGrant[] grants =
        [
            s_grant,
            s_grant with { ClientId = "Client" },
            s_grant with { ClientSecret = new("Secret") },
            s_grant with { OrganizationId = "2@AdobeOrg" },
            s_grant with { OrganizationId = null },
            s_grant with { OrganizationId = "-" },
            s_grant with { OrganizationId = "" },
            s_grant with { Scopes = ScopeSet.Parse("a") },
            s_grant with { Scopes = ScopeSet.Empty },
            s_grant with { ServiceAccount = account },
            s_grant with { ServiceAccount = account with { TechnicalAccountId = "3@techacct.adobe.com" } },
            s_grant with { ClientId = "client\n+1@AdobeOrg", OrganizationId = null },
        ];
        string[] keys =
        [
            .. grants.Select(grant => SharedTokenKey.Of(s_ims, grant)),
            SharedTokenKey.Of(ImsEndpoint.Of(new Uri("https://ims-na1-stg1.adobelogin.com"), emulator: null), s_grant),
        ];

        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.All(keys, key => Assert.Matches("^[0-9a-f]{64}$", key));
    }
}
