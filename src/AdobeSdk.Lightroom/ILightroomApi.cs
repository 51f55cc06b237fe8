using Refit;

namespace AdobeSdk.Lightroom;

/// <summary>
/// The Lightroom catalog: a user's account, catalog, assets, originals, renditions and albums. Every operation, as Adobe
/// describes it; inject <c>ILightroomClient</c>. It needs the sign-in of a user (<c>Adobe:User</c>), not the credential of a
/// server.
/// </summary>
/// <remarks>
/// Ids are 32 lower-case hexadecimal digits and mostly made by the caller: <see cref="LightroomId.New"/>. Methods throw
/// <see cref="AdobeApiException"/> when Adobe refuses: 403 (the user has no subscription, or the token is not a user's), 404
/// (also about the catalog, whose id may change), 429. Source: Adobe's description of the Lightroom API, version 1.0.0, and its
/// guides.
/// </remarks>
[AdobeApi(scopes: "openid,AdobeID,lr_partner_apis", BaseAddress = "https://lr.adobe.io", JsonContext = typeof(LightroomJsonContext))]
public interface ILightroomApi
{
    /// <summary>Asks whether Lightroom's services are up.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/v2/health")]
    Task<LightroomHealth> GetHealthAsync(CancellationToken cancellationToken = default);

    /// <summary>Asks for the user's account.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/v2/account")]
    Task<LightroomAccount> GetAccountAsync(CancellationToken cancellationToken = default);

    /// <summary>Asks for the user's catalog.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/v2/catalog")]
    Task<LightroomCatalog> GetCatalogAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes an asset. Its original is uploaded apart: <see cref="PutOriginalAsync"/>.</summary>
    /// <param name="catalogId">The catalog.</param>
    /// <param name="assetId">A new id.</param>
    /// <param name="request">What is known of the asset.</param>
    /// <param name="sha256">
    /// The SHA-256 of the original, in hexadecimal digits: an original that the catalog has already is refused with 412.
    /// </param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/v2/catalogs/{catalog_id}/assets/{asset_id}")]
    Task CreateAssetAsync(
        [AliasAs("catalog_id")] string catalogId,
        [AliasAs("asset_id")] string assetId,
        [Body] CreateAssetRequest request,
        [Header("If-None-Match")] string? sha256 = null,
        CancellationToken cancellationToken = default);

    /// <summary>Asks for an asset.</summary>
    /// <param name="catalogId">The catalog.</param>
    /// <param name="assetId">The asset.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/v2/catalogs/{catalog_id}/assets/{asset_id}")]
    Task<LightroomAsset> GetAssetAsync([AliasAs("catalog_id")] string catalogId, [AliasAs("asset_id")] string assetId, CancellationToken cancellationToken = default);

    /// <summary>Asks for a page of assets, newest first. <c>ListAssetsAsync</c> goes through all pages.</summary>
    /// <param name="catalogId">The catalog.</param>
    /// <param name="updatedSince">Only those changed at the service since, ISO 8601.</param>
    /// <param name="capturedBefore">Only those taken before, ISO 8601. Not together with <paramref name="capturedAfter"/>.</param>
    /// <param name="capturedAfter">Only those taken after; <c>-0001-12-31T23:59:59</c> shows those without a date as well.</param>
    /// <param name="limit">How many, 1–500; 100 when left out. More come where several were taken at the same time.</param>
    /// <param name="sha256">Only those whose original has this SHA-256.</param>
    /// <param name="hideStackedAssets"><c>true</c> to leave out what is inside of stacks.</param>
    /// <param name="subtype">Only these subtypes, with <c>;</c> between them.</param>
    /// <param name="assetIds">These 1–100, with commas between them. Not together with anything else.</param>
    /// <param name="exclude"><c>incomplete</c> or <c>complete</c>: leaves out assets without or with an original.</param>
    /// <param name="group">Only these groups, with <c>;</c> between them; for presets and profiles.</param>
    /// <param name="name">Only these names, with <c>;</c> between them; for presets and profiles.</param>
    /// <param name="favorite"><c>true</c>: only those that the user likes; for presets.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/v2/catalogs/{catalog_id}/assets")]
    Task<AssetPage> GetAssetsAsync(
        [AliasAs("catalog_id")] string catalogId,
        [AliasAs("updated_since")] string? updatedSince = null,
        [AliasAs("captured_before")] string? capturedBefore = null,
        [AliasAs("captured_after")] string? capturedAfter = null,
        int? limit = null,
        string? sha256 = null,
        [AliasAs("hide_stacked_assets")] string? hideStackedAssets = null,
        string? subtype = null,
        [AliasAs("asset_ids")] string? assetIds = null,
        string? exclude = null,
        string? group = null,
        string? name = null,
        string? favorite = null,
        CancellationToken cancellationToken = default);

    /// <summary>Asks for the page of assets that a page's link leads to.</summary>
    /// <param name="page">The address.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("")]
    Task<AssetPage> GetAssetPageAsync([Url] Uri page, CancellationToken cancellationToken = default);

    /// <summary>Uploads an original, or a part of one. <c>UploadAsync</c> does all that a file needs.</summary>
    /// <param name="catalogId">The catalog.</param>
    /// <param name="assetId">The asset, which has no original yet.</param>
    /// <param name="original">
    /// At most 200 MB, with a content type: <c>image/jpeg</c> for JPEGs, <c>application/octet-stream</c> for other images,
    /// <c>video/*</c> for videos; with a content range where it is a part.
    /// </param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/v2/catalogs/{catalog_id}/assets/{asset_id}/master")]
    Task PutOriginalAsync(
        [AliasAs("catalog_id")] string catalogId, [AliasAs("asset_id")] string assetId, [Body] HttpContent original, CancellationToken cancellationToken = default);

    /// <summary>Has renditions made that are not made of themselves. <c>RenderAsync</c> waits for one as well.</summary>
    /// <param name="catalogId">The catalog.</param>
    /// <param name="assetId">The asset.</param>
    /// <param name="types"><see cref="RenditionTypes.FullSize"/>, <see cref="RenditionTypes.Edge2560"/>, or both with a comma between them.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/v2/catalogs/{catalog_id}/assets/{asset_id}/renditions")]
    Task<RenditionLinks> GenerateRenditionsAsync(
        [AliasAs("catalog_id")] string catalogId, [AliasAs("asset_id")] string assetId, [Header("X-Generate-Renditions")] string types, CancellationToken cancellationToken = default);

    /// <summary>Reads a rendition, a JPEG.</summary>
    /// <param name="catalogId">The catalog.</param>
    /// <param name="assetId">The asset.</param>
    /// <param name="type">One of <see cref="RenditionTypes"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JPEG, as it comes from the service: to be disposed of.</returns>
    [Get("/v2/catalogs/{catalog_id}/assets/{asset_id}/renditions/{rendition_type}")]
    Task<Stream> GetRenditionAsync(
        [AliasAs("catalog_id")] string catalogId, [AliasAs("asset_id")] string assetId, [AliasAs("rendition_type")] string type, CancellationToken cancellationToken = default);

    /// <summary>Asks whether there is a rendition; throws the 404 when there is none. Source: Adobe's guide to renditions.</summary>
    /// <param name="catalogId">The catalog.</param>
    /// <param name="assetId">The asset.</param>
    /// <param name="type">One of <see cref="RenditionTypes"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Head("/v2/catalogs/{catalog_id}/assets/{asset_id}/renditions/{rendition_type}")]
    Task FindRenditionAsync(
        [AliasAs("catalog_id")] string catalogId, [AliasAs("asset_id")] string assetId, [AliasAs("rendition_type")] string type, CancellationToken cancellationToken = default);

    /// <summary>Uploads an asset's develop settings.</summary>
    /// <param name="catalogId">The catalog.</param>
    /// <param name="assetId">The asset.</param>
    /// <param name="settings">XMP of at most 200 MB, of the content type <c>application/rdf+xml</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/v2/catalogs/{catalog_id}/assets/{asset_id}/xmp/develop")]
    Task PutDevelopSettingsAsync(
        [AliasAs("catalog_id")] string catalogId, [AliasAs("asset_id")] string assetId, [Body] HttpContent settings, CancellationToken cancellationToken = default);

    /// <summary>Gives an asset the develop settings of another.</summary>
    /// <param name="catalogId">The catalog.</param>
    /// <param name="assetId">The asset.</param>
    /// <param name="request">Whose settings.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/v2/catalogs/{catalog_id}/assets/{asset_id}/xmp/develop")]
    Task CopyDevelopSettingsAsync(
        [AliasAs("catalog_id")] string catalogId, [AliasAs("asset_id")] string assetId, [Body] CopyDevelopSettingsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads an asset's develop settings, XMP.</summary>
    /// <param name="catalogId">The catalog.</param>
    /// <param name="assetId">The asset.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The XMP: to be disposed of.</returns>
    [Get("/v2/catalogs/{catalog_id}/assets/{asset_id}/xmp/develop")]
    Task<Stream> GetDevelopSettingsAsync([AliasAs("catalog_id")] string catalogId, [AliasAs("asset_id")] string assetId, CancellationToken cancellationToken = default);

    /// <summary>Makes an album of the calling application.</summary>
    /// <param name="catalogId">The catalog.</param>
    /// <param name="albumId">A new id.</param>
    /// <param name="request">Its name and place.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/v2/catalogs/{catalog_id}/albums/{album_id}")]
    Task CreateAlbumAsync(
        [AliasAs("catalog_id")] string catalogId, [AliasAs("album_id")] string albumId, [Body] CreateAlbumRequest request, CancellationToken cancellationToken = default);

    /// <summary>Asks for an album.</summary>
    /// <param name="catalogId">The catalog.</param>
    /// <param name="albumId">The album.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/v2/catalogs/{catalog_id}/albums/{album_id}")]
    Task<LightroomAlbum> GetAlbumAsync([AliasAs("catalog_id")] string catalogId, [AliasAs("album_id")] string albumId, CancellationToken cancellationToken = default);

    /// <summary>Changes an album that the calling application has made.</summary>
    /// <param name="catalogId">The catalog.</param>
    /// <param name="albumId">The album.</param>
    /// <param name="request">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/v2/catalogs/{catalog_id}/albums/{album_id}")]
    Task UpdateAlbumAsync(
        [AliasAs("catalog_id")] string catalogId, [AliasAs("album_id")] string albumId, [Body] UpdateAlbumRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes an album that the calling application has made. The assets in it stay.</summary>
    /// <param name="catalogId">The catalog.</param>
    /// <param name="albumId">The album.</param>
    /// <param name="childAlbums"><c>true</c> to delete the albums in it as well, in a while.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/v2/catalogs/{catalog_id}/albums/{album_id}")]
    Task DeleteAlbumAsync(
        [AliasAs("catalog_id")] string catalogId, [AliasAs("album_id")] string albumId, [AliasAs("child_albums")] string? childAlbums = null, CancellationToken cancellationToken = default);

    /// <summary>Asks for a page of albums, by name. <c>ListAlbumsAsync</c> goes through all pages.</summary>
    /// <param name="catalogId">The catalog.</param>
    /// <param name="subtype">Only these subtypes, with <c>;</c> or <c>,</c> between them.</param>
    /// <param name="nameAfter">Only those whose names come after this one.</param>
    /// <param name="limit">How many; 100 when left out. More come where several have one name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/v2/catalogs/{catalog_id}/albums")]
    Task<AlbumPage> GetAlbumsAsync(
        [AliasAs("catalog_id")] string catalogId, string? subtype = null, [AliasAs("name_after")] string? nameAfter = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Asks for the page of albums that a page's link leads to.</summary>
    /// <param name="page">The address.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("")]
    Task<AlbumPage> GetAlbumPageAsync([Url] Uri page, CancellationToken cancellationToken = default);

    /// <summary>Puts assets into an album.</summary>
    /// <param name="catalogId">The catalog.</param>
    /// <param name="albumId">The album.</param>
    /// <param name="request">The assets, up to 50.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="AdobeApiException">403: none of them could be put there.</exception>
    [Put("/v2/catalogs/{catalog_id}/albums/{album_id}/assets")]
    Task<AddedAssets> AddAssetsToAlbumAsync(
        [AliasAs("catalog_id")] string catalogId, [AliasAs("album_id")] string albumId, [Body] AddAssetsToAlbumRequest request, CancellationToken cancellationToken = default);

    /// <summary>Asks for a page of an album's assets. <c>ListAlbumAssetsAsync</c> goes through all pages.</summary>
    /// <param name="catalogId">The catalog.</param>
    /// <param name="albumId">The album.</param>
    /// <param name="capturedBefore">Only those taken before, ISO 8601.</param>
    /// <param name="capturedAfter">Only those taken after, ISO 8601.</param>
    /// <param name="orderAfter">Only those whose order comes after this one, by order; <c>-</c> for the first page.</param>
    /// <param name="orderBefore">Only those whose order comes before this one, by order.</param>
    /// <param name="limit">How many, 1–500; 100 when left out.</param>
    /// <param name="hideStackedAssets"><c>true</c> to leave out what is inside of stacks.</param>
    /// <param name="subtype">Only these subtypes, with <c>;</c> between them.</param>
    /// <param name="flag">Only these of <c>pick</c>, <c>unflagged</c> and <c>reject</c>, with <c>;</c> between them.</param>
    /// <param name="embed"><c>asset</c> to have all that is known of each asset.</param>
    /// <param name="exclude"><c>incomplete</c> or <c>complete</c>: leaves out assets without or with an original.</param>
    /// <param name="assetIds">These 1–100, with commas between them. Not together with anything else.</param>
    /// <param name="albumFilters"><c>true</c> to apply the album's own filters. Not together with <paramref name="flag"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/v2/catalogs/{catalog_id}/albums/{album_id}/assets")]
    Task<AlbumAssetPage> GetAlbumAssetsAsync(
        [AliasAs("catalog_id")] string catalogId,
        [AliasAs("album_id")] string albumId,
        [AliasAs("captured_before")] string? capturedBefore = null,
        [AliasAs("captured_after")] string? capturedAfter = null,
        [AliasAs("order_after")] string? orderAfter = null,
        [AliasAs("order_before")] string? orderBefore = null,
        int? limit = null,
        [AliasAs("hide_stacked_assets")] string? hideStackedAssets = null,
        string? subtype = null,
        string? flag = null,
        string? embed = null,
        string? exclude = null,
        [AliasAs("asset_ids")] string? assetIds = null,
        [AliasAs("album_filters")] string? albumFilters = null,
        CancellationToken cancellationToken = default);

    /// <summary>Asks for the page of an album's assets that a page's link leads to.</summary>
    /// <param name="page">The address.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("")]
    Task<AlbumAssetPage> GetAlbumAssetPageAsync([Url] Uri page, CancellationToken cancellationToken = default);
}
