using AdobeSdk.Credentials;

namespace AdobeSdk.Generators.Tests.Scopes;

public sealed class ScopeCatalogueTests
{
    [Theory]
    [InlineData("firefly_api,ff_apis", "https://firefly-api.adobe.io")]
    [InlineData("ff_apis", "https://firefly-api.adobe.io")]
    [InlineData("openid,AdobeID,session,firefly_enterprise,firefly_api", "https://firefly-api.adobe.io")]
    [InlineData("openid,email,firefly_api,firefly_enterprise,profile,substance3d_api.spaces.create,substance3d_api.jobs.create", "https://s3d.adobe.io")]
    [InlineData("lr_partner_apis,lr_partner_rendition_apis", "https://lr.adobe.io")]
    [InlineData("adobeio_api,read_client_secret,manage_client_secrets", "https://api.adobe.io/console")]
    [InlineData("openid,AdobeID,read_organizations", null)]
    [InlineData("firefly_enterprise", null)]
    [InlineData("ff_apis,firefly_enterprise,illustrator_services_beta", null)]
    [InlineData("firefly_api,creative_sdk", null)]
    [InlineData("lr_partner_apis,manage_client_secrets", null)]
    [InlineData("contoso_api", null)]
    [InlineData("", null)]
    public void An_address_follows_only_where_it_is_certain(string scopes, string? address) =>
        Assert.Equal(address, ScopeCatalogue.HostFor(scopes.Split(',')));

    [Fact]
    public void Each_scope_is_there_once_and_in_order() =>
        Assert.Equal(ScopeCatalogue.Known.Distinct().Order(StringComparer.Ordinal), ScopeCatalogue.Known);
}
