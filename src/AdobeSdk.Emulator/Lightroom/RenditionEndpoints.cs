using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Ims;
using AdobeSdk.Emulator.Lightroom.Catalogs;
using AdobeSdk.Emulator.Lightroom.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AdobeSdk.Emulator.Lightroom;

/// <summary>Renditions: ordered, looked for, read.</summary>
internal sealed class RenditionEndpoints(EmulatorOptions options)
{
    public Task OrderAsync(Visit visit)
    {
        if (!visit.Context.Features.GetRequiredFeature<IssuedToken>().Scopes.Contains("lr_partner_rendition_apis"))
        {
            throw new LightroomException(LightroomError.Forbidden);
        }

        string header = visit.Context.Request.Headers["X-Generate-Renditions"].ToString();
        string[] types = header.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (types.Length == 0)
        {
            throw new LightroomException(LightroomError.Input("parameter", "must be specified"));
        }

        if (!types.All(Renditions.Ordered.Contains))
        {
            throw new LightroomException(LightroomError.Input("rendition_type", "not supported"));
        }

        JsonObject links = [];
        lock (visit.Catalog.Lock)
        {
            CatalogAsset asset = Photo(visit);
            foreach (string type in types)
            {
                asset.Ordered[type] = options.Time.GetUtcNow() + options.JobDuration;
                links[Renditions.Relation(type)] = CatalogJson.Link(Renditions.Path(asset, type));
            }
        }

        return LightroomAnswer.JsonAsync(visit.Context, 202, new JsonObject { ["base"] = visit.Base, ["links"] = links });
    }

    public Task ReadAsync(Visit visit)
    {
        string type = (string)visit.Context.Request.RouteValues["rendition_type"]!;
        if (!Renditions.Small.Contains(type) && !Renditions.Ordered.Contains(type))
        {
            throw new LightroomException(LightroomError.Input("rendition_type", "not supported"));
        }

        byte[]? jpeg = null;
        lock (visit.Catalog.Lock)
        {
            CatalogAsset asset = visit.Asset();
            if (!Renditions.IsReady(asset, type, options.Time.GetUtcNow()) || Renditions.IsOutdated(asset, type))
            {
                throw new LightroomException(LightroomError.NotFound("rendition"));
            }

            jpeg = HttpMethods.IsGet(visit.Context.Request.Method) ? RenditionPainter.Paint(asset, type) : null;
        }

        visit.Context.Response.ContentType = "image/jpeg";
        visit.Context.Response.ContentLength = jpeg?.Length;
        return jpeg is null ? Task.CompletedTask : visit.Context.Response.Body.WriteAsync(jpeg, visit.Context.RequestAborted).AsTask();
    }

    private static CatalogAsset Photo(Visit visit)
    {
        CatalogAsset asset = visit.Asset();
        return asset.Subtype != "image" ? throw new LightroomException(LightroomError.Input("subtype", "is invalid"))
            : !asset.IsComplete ? throw new LightroomException(LightroomError.NotFound("master"))
            : asset;
    }
}
