using System.Runtime.CompilerServices;

namespace AdobeSdk.Lightroom;

/// <summary>Whole lists. Each page is asked for when the one before is used up.</summary>
public static class LightroomListExtensions
{
    /// <summary>Lists a catalog's assets, newest first.</summary>
    /// <param name="lightroom">The client.</param>
    /// <param name="catalogId">The catalog.</param>
    /// <param name="filter">Which of them; all when left out.</param>
    /// <param name="cancellationToken">Ends the list.</param>
    public static IAsyncEnumerable<LightroomAsset> ListAssetsAsync(
        this ILightroomClient lightroom, string catalogId, AssetFilter? filter = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lightroom);
        filter ??= new();
        return ListAsync<AssetPage, LightroomAsset>(
            token => lightroom.GetAssetsAsync(
                catalogId,
                updatedSince: filter.UpdatedSince?.Value,
                capturedBefore: filter.CapturedBefore?.Value,
                capturedAfter: filter.CapturedAfter?.Value,
                limit: filter.PageSize,
                hideStackedAssets: filter.HideStackedWord,
                subtype: filter.SubtypeList,
                exclude: filter.Excluded,
                cancellationToken: token),
            lightroom.GetAssetPageAsync,
            cancellationToken);
    }

    /// <summary>Lists a catalog's albums, by name.</summary>
    /// <param name="lightroom">The client.</param>
    /// <param name="catalogId">The catalog.</param>
    /// <param name="subtype">Albums or sets of albums; all when left out.</param>
    /// <param name="cancellationToken">Ends the list.</param>
    public static IAsyncEnumerable<LightroomAlbum> ListAlbumsAsync(
        this ILightroomClient lightroom, string catalogId, AlbumSubtype? subtype = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lightroom);
        return ListAsync<AlbumPage, LightroomAlbum>(
            token => lightroom.GetAlbumsAsync(catalogId, subtype?.Value, cancellationToken: token), lightroom.GetAlbumPageAsync, cancellationToken);
    }

    /// <summary>Lists an album's assets with all that is known of them: by their order or, where the filter names a date, by when they were taken.</summary>
    /// <param name="lightroom">The client.</param>
    /// <param name="catalogId">The catalog.</param>
    /// <param name="albumId">The album.</param>
    /// <param name="filter">Which of them; all when left out.</param>
    /// <param name="cancellationToken">Ends the list.</param>
    public static IAsyncEnumerable<AlbumAsset> ListAlbumAssetsAsync(
        this ILightroomClient lightroom, string catalogId, string albumId, AssetFilter? filter = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lightroom);
        filter ??= new();
        return ListAsync<AlbumAssetPage, AlbumAsset>(
            token => lightroom.GetAlbumAssetsAsync(
                catalogId,
                albumId,
                capturedBefore: filter.CapturedBefore?.Value,
                capturedAfter: filter.CapturedAfter?.Value,

                // Adobe's word for the first page of a list by order.
                orderAfter: filter is { CapturedBefore: null, CapturedAfter: null } ? "-" : null,
                limit: filter.PageSize,
                hideStackedAssets: filter.HideStackedWord,
                subtype: filter.SubtypeList,
                embed: "asset",
                exclude: filter.Excluded,
                cancellationToken: token),
            lightroom.GetAlbumAssetPageAsync,
            cancellationToken);
    }

    private static async IAsyncEnumerable<T> ListAsync<TPage, T>(
        Func<CancellationToken, Task<TPage>> first, Func<Uri, CancellationToken, Task<TPage>> next, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TPage : ILightroomPage<T>
    {
        TPage page = await first(cancellationToken).ConfigureAwait(false);
        HashSet<Uri> seen = [];
        while (true)
        {
            foreach (T item in page.Resources ?? [])
            {
                yield return item;
            }

            // A link that leads in a circle would never end.
            if (page.Next() is not { } address || !seen.Add(address))
            {
                yield break;
            }

            page = await next(address, cancellationToken).ConfigureAwait(false);
        }
    }
}
