using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Lightroom.Catalogs;
using AdobeSdk.Emulator.Lightroom.Protocol;

namespace AdobeSdk.Emulator.Lightroom;

/// <summary>Single albums. A client changes and deletes those alone that it has made.</summary>
internal sealed class AlbumEndpoints(TimeProvider time)
{
    public async Task CreateAsync(Visit visit)
    {
        string id = visit.Id("album_id");
        JsonElement body = await visit.BodyAsync(LightroomShapes.NewAlbum).ConfigureAwait(false);
        string service = body.GetProperty("serviceId").GetString()!;
        if (service != visit.ClientId)
        {
            throw new LightroomException(LightroomError.NotPermitted);
        }

        CatalogAlbum album = new(id, body.GetProperty("subtype").GetString()!, service, Payload(body), time.GetUtcNow());
        lock (visit.Catalog.Lock)
        {
            if (!visit.Catalog.Albums.TryAdd(id, album))
            {
                throw new LightroomException(LightroomError.Exists("album"));
            }
        }

        await LightroomAnswer.CreatedAsync(visit.Context).ConfigureAwait(false);
    }

    public Task ReadAsync(Visit visit)
    {
        JsonObject answer;
        lock (visit.Catalog.Lock)
        {
            answer = CatalogJson.Album(visit.Album(), visit.Catalog, time.GetUtcNow());
        }

        answer.Insert(0, "base", visit.Base);
        return LightroomAnswer.JsonAsync(visit.Context, 200, answer);
    }

    public async Task UpdateAsync(Visit visit)
    {
        JsonElement body = await visit.BodyAsync(LightroomShapes.AlbumUpdate).ConfigureAwait(false);
        lock (visit.Catalog.Lock)
        {
            CatalogAlbum album = Own(visit);
            foreach ((string name, JsonNode? value) in Payload(body))
            {
                album.Payload[name] = value?.DeepClone();
            }

            album.Updated = time.GetUtcNow();
        }

        visit.Context.Response.StatusCode = 204;
    }

    public static Task DeleteAsync(Visit visit)
    {
        lock (visit.Catalog.Lock)
        {
            CatalogAlbum album = Own(visit);
            bool deep = visit.Context.Request.Query["child_albums"].ToString().Length > 0;
            Delete(visit.Catalog, album, deep);
        }

        visit.Context.Response.StatusCode = 204;
        return Task.CompletedTask;
    }

    private static void Delete(Catalog catalog, CatalogAlbum album, bool deep)
    {
        catalog.Albums.Remove(album.Id);
        foreach (CatalogAlbum child in catalog.Albums.Values.Where(child => child.Parent == album.Id).ToList())
        {
            if (deep)
            {
                Delete(catalog, child, deep);
            }
            else
            {
                child.Payload.Remove("parent");
            }
        }
    }

    private static CatalogAlbum Own(Visit visit)
    {
        CatalogAlbum album = visit.Album();
        return album.ServiceId == visit.ClientId ? album : throw new LightroomException(LightroomError.NotPermitted);
    }

    private static JsonObject Payload(JsonElement body) => JsonNode.Parse(body.GetProperty("payload").GetRawText())!.AsObject();
}
