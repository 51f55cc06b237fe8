using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Lightroom.Catalogs;
using AdobeSdk.Emulator.Lightroom.Protocol;

namespace AdobeSdk.Emulator.Lightroom;

/// <summary>Puts assets into albums: as many as can be, and says of each that can't be why.</summary>
internal sealed class AlbumAssetEndpoints(TimeProvider time)
{
    public async Task AddAsync(Visit visit)
    {
        JsonElement body = await visit.BodyAsync(LightroomShapes.NewAlbumAssets).ConfigureAwait(false);
        JsonArray added = [], refused = [];
        lock (visit.Catalog.Lock)
        {
            CatalogAlbum album = visit.Album();
            foreach (JsonElement resource in body.GetProperty("resources").EnumerateArray())
            {
                string id = resource.GetProperty("id").GetString()!;
                if (Add(visit.Catalog, album, id, Payload(resource)) is { } error)
                {
                    refused.Add((JsonNode)Refused(id, error));
                }
                else
                {
                    added.Add((JsonNode)new JsonObject { ["id"] = id, ["href"] = $"albums/{album.Id}/assets/{id}" });
                }
            }

            album.Updated = time.GetUtcNow();
        }

        await LightroomAnswer.JsonAsync(visit.Context, added.Count > 0 ? 201 : 403, Answer(visit, added, refused)).ConfigureAwait(false);
    }

    private static JsonObject Answer(Visit visit, JsonArray added, JsonArray refused)
    {
        JsonObject answer = new() { ["base"] = visit.Base, ["resources"] = added };
        if (refused.Count > 0)
        {
            answer["errors"] = refused;
        }

        return answer;
    }

    private static LightroomError? Add(Catalog catalog, CatalogAlbum album, string id, JsonObject payload)
    {
        if (!catalog.Assets.TryGetValue(id, out CatalogAsset? asset))
        {
            return LightroomError.NotFound("asset");
        }

        bool isThere = album.Places.TryGetValue(id, out AlbumPlace? place);
        if (isThere && !payload.ContainsKey("cover"))
        {
            return LightroomError.Exists("asset");
        }

        // Of what is sent for an asset that is there already, only the cover counts.
        AlbumPlace at = place ?? new AlbumPlace(LightroomIds.Of($"{id} in {album.Id}"), asset, payload);
        bool cover = payload["cover"]?.GetValue<bool>() ?? false;
        foreach (AlbumPlace other in album.Places.Values.Where(other => cover && other.IsCover))
        {
            other.IsCover = false;
        }

        if (isThere)
        {
            at.IsCover = cover;
        }

        album.Places[id] = at;
        return null;
    }

    private static JsonObject Payload(JsonElement resource) =>
        resource.TryGetProperty("payload", out JsonElement payload) ? JsonNode.Parse(payload.GetRawText())!.AsObject() : [];

    private static JsonObject Refused(string id, LightroomError error)
    {
        JsonObject refused = error.ToJson();
        refused.Insert(0, "id", id);
        refused.Insert(1, "http_status", error.Status);
        return refused;
    }
}
