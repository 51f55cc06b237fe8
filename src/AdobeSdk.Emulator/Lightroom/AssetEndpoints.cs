using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Lightroom.Catalogs;
using AdobeSdk.Emulator.Lightroom.Protocol;

namespace AdobeSdk.Emulator.Lightroom;

/// <summary>Single assets.</summary>
internal sealed class AssetEndpoints(TimeProvider time)
{
    public async Task CreateAsync(Visit visit)
    {
        string id = visit.Id("asset_id");
        JsonElement body = await visit.BodyAsync(LightroomShapes.NewAsset).ConfigureAwait(false);
        CatalogAsset asset = new(id, body.GetProperty("subtype").GetString()!, JsonNode.Parse(body.GetProperty("payload").GetRawText())!.AsObject(), time.GetUtcNow());
        string sha256 = visit.Context.Request.Headers.IfNoneMatch.ToString().Trim('"');
        JsonObject? duplicates;
        lock (visit.Catalog.Lock)
        {
            duplicates = Duplicates(visit, sha256);
            if (duplicates is null && !visit.Catalog.Assets.TryAdd(id, asset))
            {
                throw new LightroomException(LightroomError.Exists("asset"));
            }
        }

        await (duplicates is null ? LightroomAnswer.CreatedAsync(visit.Context) : LightroomAnswer.JsonAsync(visit.Context, 412, duplicates)).ConfigureAwait(false);
    }

    public Task ReadAsync(Visit visit)
    {
        JsonObject answer;
        lock (visit.Catalog.Lock)
        {
            answer = CatalogJson.Asset(visit.Asset(), time.GetUtcNow());
        }

        answer.Insert(0, "base", visit.Base);
        return LightroomAnswer.JsonAsync(visit.Context, 200, answer);
    }

    private static JsonObject? Duplicates(Visit visit, string sha256)
    {
        JsonArray same = [.. visit.Catalog.Assets.Values.Where(asset => sha256.Length > 0 && asset.IsComplete && asset.Sha256!.Equals(sha256, StringComparison.OrdinalIgnoreCase)).Select(asset => new JsonObject
        {
            ["id"] = LightroomIds.Of("revision of " + asset.Id),
            ["created"] = CatalogJson.Time(asset.Created),
            ["created_by"] = visit.Catalog.AccountId,
            ["updated"] = CatalogJson.Time(asset.Updated),
            ["links"] = new JsonObject { ["self"] = CatalogJson.Link($"assets/{asset.Id}"), ["/rels/asset"] = CatalogJson.Link($"assets/{asset.Id}") },
            ["payload"] = asset.Payload.DeepClone(),
        })];
        return same.Count == 0 ? null : new JsonObject { ["base"] = visit.Base, ["revisions"] = same };
    }
}
