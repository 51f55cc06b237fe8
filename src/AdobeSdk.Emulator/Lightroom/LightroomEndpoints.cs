using AdobeSdk.Emulator.Ims;
using AdobeSdk.Emulator.Lightroom.Catalogs;
using AdobeSdk.Emulator.Lightroom.Listing;
using AdobeSdk.Emulator.Lightroom.Protocol;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace AdobeSdk.Emulator.Lightroom;

/// <summary>Lightroom's catalog.</summary>
internal sealed class LightroomEndpoints(
    CatalogRegistry catalogs, AccountEndpoints accounts, AssetEndpoints assets, OriginalEndpoint originals, RenditionEndpoints renditions, DevelopEndpoints develop, AlbumEndpoints albums, AlbumAssetEndpoints albumAssets, Listings listings)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder v2 = routes.MapGroup($"/{AdobeHosts.Lightroom}/v2");
        v2.MapGet("/health", AccountEndpoints.HealthAsync);
        v2.MapGet("/account", OfUser(accounts.AccountAsync, entitled: false));
        v2.MapGet("/catalog", OfUser(AccountEndpoints.CatalogAsync));
        RouteGroupBuilder catalog = v2.MapGroup("/catalogs/{catalog_id}");
        catalog.MapGet("/assets", InCatalog(listings.AssetsAsync));
        catalog.MapPut("/assets/{asset_id}", InCatalog(assets.CreateAsync));
        catalog.MapGet("/assets/{asset_id}", InCatalog(assets.ReadAsync));
        catalog.MapPut("/assets/{asset_id}/master", InCatalog(originals.PutAsync));
        catalog.MapPost("/assets/{asset_id}/renditions", InCatalog(renditions.OrderAsync));
        catalog.MapMethods("/assets/{asset_id}/renditions/{rendition_type}", [HttpMethods.Get, HttpMethods.Head], InCatalog(renditions.ReadAsync));
        catalog.MapPut("/assets/{asset_id}/xmp/develop", InCatalog(develop.PutAsync));
        catalog.MapGet("/assets/{asset_id}/xmp/develop", InCatalog(DevelopEndpoints.ReadAsync));
        catalog.MapGet("/albums", InCatalog(listings.AlbumsAsync));
        catalog.MapPut("/albums/{album_id}", InCatalog(albums.CreateAsync));
        catalog.MapGet("/albums/{album_id}", InCatalog(albums.ReadAsync));
        catalog.MapPost("/albums/{album_id}", InCatalog(albums.UpdateAsync));
        catalog.MapDelete("/albums/{album_id}", InCatalog(AlbumEndpoints.DeleteAsync));
        catalog.MapPut("/albums/{album_id}/assets", InCatalog(albumAssets.AddAsync));
        catalog.MapGet("/albums/{album_id}/assets", InCatalog(listings.AlbumAssetsAsync));
    }

    private RequestDelegate InCatalog(Func<Visit, Task> answer) => OfUser(visit =>
        visit.Id("catalog_id") == visit.Catalog.Id ? answer(visit) : throw new LightroomException(LightroomError.NotFound("catalog")));

    // Who has paid for nothing may still ask what there is to pay for.
    private RequestDelegate OfUser(Func<Visit, Task> answer, bool entitled = true) => async context =>
    {
        try
        {
            if (entitled && !catalogs.IsEntitled)
            {
                throw new LightroomException(LightroomError.AccountState);
            }

            string user = context.Features.GetRequiredFeature<IssuedToken>().UserId;
            await answer(new Visit(context, catalogs.Of(user))).ConfigureAwait(false);
        }
        catch (LightroomException refusal)
        {
            await refusal.Error.WriteAsync(context).ConfigureAwait(false);
        }
    };
}
