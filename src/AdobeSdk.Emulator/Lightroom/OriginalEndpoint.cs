using System.Net.Http.Headers;
using AdobeSdk.Emulator.Lightroom.Catalogs;
using AdobeSdk.Emulator.Lightroom.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AdobeSdk.Emulator.Lightroom;

/// <summary>Originals, whole or in parts.</summary>
internal sealed class OriginalEndpoint(CatalogRegistry catalogs, EmulatorOptions options)
{
    /// <summary>The most that one request may bring, in bytes.</summary>
    private const long Largest = 200L * 1024 * 1024;

    public async Task PutAsync(Visit visit)
    {
        visit.Context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = Largest;
        byte[] part = await ReadAsync(visit.Context).ConfigureAwait(false);
        (long start, long size) = Range(visit.Context, part.Length);
        lock (visit.Catalog.Lock)
        {
            Take(visit, visit.Asset(), start, size, part);
        }

        await LightroomAnswer.CreatedAsync(visit.Context).ConfigureAwait(false);
    }

    private void Take(Visit visit, CatalogAsset asset, long start, long size, byte[] part)
    {
        RequireType(visit, asset);
        if (visit.Catalog.Used + part.Length > catalogs.StorageLimit)
        {
            throw new LightroomException(LightroomError.TooBig);
        }

        if (asset.Original is null || (!asset.IsComplete && asset.Original.Size != size))
        {
            asset.Original = new Original(visit.MediaType, size);
        }

        bool wasComplete = asset.IsComplete;
        if (!asset.Original.Take(start, part))
        {
            throw new LightroomException(LightroomError.Exists("master"));
        }

        if (asset.IsComplete && !wasComplete)
        {
            Complete(asset, visit.Context.Request.Headers["X-Generate-Renditions"].ToString());
        }
    }

    private void Complete(CatalogAsset asset, string ordered)
    {
        OriginalFacts.Fill(asset);
        DateTimeOffset now = options.Time.GetUtcNow();
        asset.EditedAt = asset.Updated = now;
        asset.Ordered["small"] = now + options.JobDuration;
        foreach (string type in ordered.Split(',', StringSplitOptions.TrimEntries).Where(Renditions.Ordered.Contains))
        {
            asset.Ordered[type] = now + options.JobDuration;
        }
    }

    private static void RequireType(Visit visit, CatalogAsset asset)
    {
        // application/octet-stream;video is how a video is sent as mere bytes.
        bool fits = asset.Subtype == "video"
            ? visit.MediaType.StartsWith("video/", StringComparison.OrdinalIgnoreCase)
                || (visit.HasContentType("application/octet-stream") && visit.Context.Request.ContentType!.EndsWith("video", StringComparison.OrdinalIgnoreCase))
            : visit.HasContentType("image/jpeg") || visit.HasContentType("application/octet-stream");
        if (!fits)
        {
            throw new LightroomException(LightroomError.ContentType("should match the subtype of the asset"));
        }
    }

    private static (long Start, long Size) Range(HttpContext context, long length)
    {
        string text = context.Request.Headers.ContentRange.ToString();
        if (text.Length == 0)
        {
            return (0, length);
        }

        return ContentRangeHeaderValue.TryParse(text, out ContentRangeHeaderValue? range)
            && range is { Unit: "bytes", From: { } from, To: { } to, Length: { } size } && to - from + 1 == length
            ? (from, size)
            : throw new LightroomException(LightroomError.Input("content_range", "is invalid"));
    }

    private static async Task<byte[]> ReadAsync(HttpContext context)
    {
        try
        {
            using MemoryStream body = new();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
            return body.Length > 0 ? body.ToArray() : throw new LightroomException(LightroomError.Input("body", "must be specified"));
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw new LightroomException(LightroomError.TooBig);
        }
    }
}
