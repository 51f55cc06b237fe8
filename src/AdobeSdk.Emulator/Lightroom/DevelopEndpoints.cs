using System.Text.Json;
using System.Text.RegularExpressions;
using AdobeSdk.Emulator.Lightroom.Catalogs;
using AdobeSdk.Emulator.Lightroom.Protocol;

namespace AdobeSdk.Emulator.Lightroom;

/// <summary>Develop settings: uploaded as XMP, or copied from another asset.</summary>
internal sealed partial class DevelopEndpoints(TimeProvider time)
{
    public async Task PutAsync(Visit visit)
    {
        bool copies = visit.HasContentType("application/json");
        if (!copies && !visit.HasContentType("application/rdf+xml"))
        {
            throw new LightroomException(LightroomError.ContentType("should be json"));
        }

        string? source = copies ? Source(await visit.BodyAsync(LightroomShapes.Copy).ConfigureAwait(false)) : null;
        using MemoryStream body = new();
        await visit.Context.Request.Body.CopyToAsync(body, visit.Context.RequestAborted).ConfigureAwait(false);
        lock (visit.Catalog.Lock)
        {
            CatalogAsset asset = visit.Asset();
            if (asset.Subtype != "image")
            {
                throw new LightroomException(LightroomError.Input("subtype", "is invalid"));
            }

            asset.Develop = source is null ? body.ToArray() : Of(visit, source);
            asset.EditedAt = asset.Updated = time.GetUtcNow();
        }

        await LightroomAnswer.CreatedAsync(visit.Context).ConfigureAwait(false);
    }

    public static Task ReadAsync(Visit visit)
    {
        byte[] xmp;
        lock (visit.Catalog.Lock)
        {
            xmp = visit.Asset().Develop ?? throw new LightroomException(LightroomError.NotFound("xmp_develop"));
        }

        visit.Context.Response.ContentType = "application/rdf+xml";
        visit.Context.Response.ContentLength = xmp.Length;
        return visit.Context.Response.Body.WriteAsync(xmp, visit.Context.RequestAborted).AsTask();
    }

    private static string Source(JsonElement body) => Link().Match(body.GetProperty("file_href").GetString()!) is { Success: true } link
        ? link.Groups[1].Value
        : throw new LightroomException(LightroomError.Input("file_href", "is invalid"));

    private static byte[] Of(Visit visit, string id) =>
        visit.Catalog.Assets.GetValueOrDefault(id)?.Develop ?? throw new LightroomException(LightroomError.NotFound("xmp_develop"));

    [GeneratedRegex("assets/([0-9a-f]{32})/xmp/develop\\z")]
    private static partial Regex Link();
}
