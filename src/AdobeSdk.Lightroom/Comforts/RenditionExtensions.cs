using System.Net;

namespace AdobeSdk.Lightroom;

/// <summary>Renditions, waited for.</summary>
public static class RenditionExtensions
{
    /// <summary>
    /// Reads a rendition: waits for those that Lightroom makes of itself after an upload, and has the larger two made where they
    /// are not there.
    /// </summary>
    /// <param name="lightroom">The client.</param>
    /// <param name="catalogId">The catalog.</param>
    /// <param name="assetId">The asset.</param>
    /// <param name="type">One of <see cref="RenditionTypes"/>.</param>
    /// <param name="wait">How to wait; for 10 minutes when left out.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The JPEG, as it comes from the service: to be disposed of.</returns>
    /// <exception cref="AdobeTimeoutException">It was not there in time. Adobe's guide: have it made again.</exception>
    /// <exception cref="AdobeApiException">Adobe refused: 404 about the asset, 403 without the scope for the larger two.</exception>
    public static async Task<Stream> RenderAsync(
        this ILightroomClient lightroom, string catalogId, string assetId, string type, RenditionWait? wait = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lightroom);
        wait ??= new();
        if (!await ExistsAsync(lightroom, catalogId, assetId, type, cancellationToken).ConfigureAwait(false))
        {
            if (type is RenditionTypes.FullSize or RenditionTypes.Edge2560)
            {
                await lightroom.GenerateRenditionsAsync(catalogId, assetId, type, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                // A 404 about the asset is said at once, and not after ten minutes.
                await lightroom.GetAssetAsync(catalogId, assetId, cancellationToken).ConfigureAwait(false);
            }

            await WaitAsync(lightroom, catalogId, assetId, type, wait, cancellationToken).ConfigureAwait(false);
        }

        return await lightroom.GetRenditionAsync(catalogId, assetId, type, cancellationToken).ConfigureAwait(false);
    }

    private static async Task WaitAsync(ILightroomClient lightroom, string catalogId, string assetId, string type, RenditionWait wait, CancellationToken cancellationToken)
    {
        long start = wait.Time.GetTimestamp();
        TimeSpan pause = wait.FirstInterval;
        do
        {
            if (wait.Time.GetElapsedTime(start) + pause > wait.Timeout)
            {
                throw new AdobeTimeoutException($"The rendition {type} of asset {assetId} was not there within {wait.Timeout.TotalSeconds:0.#} s.") { Timeout = wait.Timeout };
            }

            await Task.Delay(pause, wait.Time, cancellationToken).ConfigureAwait(false);
            pause = pause * 2 < wait.LongestInterval ? pause * 2 : wait.LongestInterval;
        }
        while (!await ExistsAsync(lightroom, catalogId, assetId, type, cancellationToken).ConfigureAwait(false));
    }

    private static async Task<bool> ExistsAsync(ILightroomClient lightroom, string catalogId, string assetId, string type, CancellationToken cancellationToken)
    {
        try
        {
            await lightroom.FindRenditionAsync(catalogId, assetId, type, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (AdobeApiException missing) when (missing.StatusCode == HttpStatusCode.NotFound)
        {
            return false;
        }
    }
}
