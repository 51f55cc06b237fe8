using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Lightroom.Catalogs;
using AdobeSdk.Emulator.Lightroom.Protocol;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Lightroom;

/// <summary>The service, the account and the catalog.</summary>
internal sealed class AccountEndpoints(CatalogRegistry catalogs)
{
    public static Task HealthAsync(HttpContext context) => LightroomAnswer.JsonAsync(context, 200, new JsonObject { ["version"] = "ade0be5d" });

    public Task AccountAsync(Visit visit)
    {
        Catalog catalog = visit.Catalog;
        long used;
        lock (catalog.Lock)
        {
            used = catalog.Used;
        }

        return LightroomAnswer.JsonAsync(visit.Context, 200, new JsonObject
        {
            ["base"] = AdobeRequest.Of(visit.Context).UrlOf(AdobeHosts.Lightroom, "/"),
            ["id"] = catalog.AccountId,
            ["type"] = "account",
            ["created"] = CatalogJson.Time(catalog.Created),
            ["updated"] = CatalogJson.Time(catalog.Created),
            ["links"] = new JsonObject { ["self"] = CatalogJson.Link($"/v2/accounts/{catalog.AccountId}") },
            ["email"] = "emma@example.com",
            ["full_name"] = "Emma Ulator",
            ["first_name"] = "Emma",
            ["last_name"] = "Ulator",
            ["wcd_guid"] = "E0E0E0E0E0E0E0E00A495C00",
            ["country"] = "US",
            ["entitlement"] = new JsonObject
            {
                ["status"] = catalogs.Entitlement,
                ["current_subs"] = new JsonObject { ["product_id"] = "lightroom", ["store"] = "adobe" },
                ["storage"] = new JsonObject
                {
                    ["used"] = used,
                    ["warn"] = catalogs.StorageLimit / 5 * 4,
                    ["limit"] = catalogs.StorageLimit,
                    ["display_limit"] = catalogs.StorageLimit,
                },
            },
        });
    }

    public static Task CatalogAsync(Visit visit)
    {
        string self = $"catalogs/{visit.Catalog.Id}";
        return LightroomAnswer.JsonAsync(visit.Context, 200, new JsonObject
        {
            ["base"] = AdobeRequest.Of(visit.Context).UrlOf(AdobeHosts.Lightroom, "/v2/"),
            ["id"] = visit.Catalog.Id,
            ["type"] = "catalog",
            ["subtype"] = "lightroom",
            ["created"] = CatalogJson.Time(visit.Catalog.Created),
            ["updated"] = CatalogJson.Time(visit.Catalog.Created),
            ["payload"] = new JsonObject { ["name"] = "Emma's catalog", ["assetSortOrder"] = "captureDateDesc" },
            ["links"] = new JsonObject
            {
                ["self"] = CatalogJson.Link(self),
                ["/rels/images_videos"] = CatalogJson.Link($"{self}/assets?subtype=image%3Bvideo"),
                ["/rels/subtyped_albums"] = Templated($"{self}/albums?subtype={{subtype}}"),
                ["/rels/subtyped_assets"] = Templated($"{self}/assets?subtype={{subtype}}"),
            },
        });
    }

    private static JsonObject Templated(string href) => new() { ["href"] = href, ["templated"] = true };
}
