using AdobeSdk.Generators.Testing;
using Contoso.Gallery;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.SnapshotTesting;

/// <summary>The example of docs/snapshot-testing.md: what somebody who annotates an interface writes to see what it becomes.</summary>
public sealed class GalleryClientTests
{
    [Fact]
    public Task The_gallery_client_is_as_it_was() => Verifier.Verify(GeneratedClients.Of<IGalleryApi>().Driver);

    [Fact]
    public Task A_text_serves_as_well_as_a_type() => Verifier.Verify(GeneratedClients.Of("""
        using AdobeSdk;
        using Refit;

        [AdobeApi("lr_partner_apis")]
        internal interface IAlbumsApi
        {
            [Get("/v2/catalog")]
            Task<string> CatalogAsync();
        }
        """).Driver);
}
