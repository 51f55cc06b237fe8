using System.Text.Json;
using AdobeSdk.Emulator.Ims;
using AdobeSdk.Emulator.Lightroom.Catalogs;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AdobeSdk.Emulator.Lightroom.Protocol;

/// <summary>A request that a user makes in the own catalog.</summary>
internal sealed record Visit(HttpContext Context, Catalog Catalog)
{
    public string ClientId => Context.Features.GetRequiredFeature<IssuedToken>().ClientId;

    /// <summary>What the links of its answers are relative to.</summary>
    public string Base => AdobeRequest.Of(Context).UrlOf(AdobeHosts.Lightroom, $"/v2/catalogs/{Catalog.Id}/");

    /// <summary>An id of the route.</summary>
    /// <exception cref="LightroomException">It is none.</exception>
    public string Id(string name)
    {
        string id = (string)Context.Request.RouteValues[name]!;
        return LightroomIds.Is(id) ? id : throw new LightroomException(LightroomError.NotAnId(name));
    }

    /// <summary>The asset of the route.</summary>
    /// <exception cref="LightroomException">There is none.</exception>
    public CatalogAsset Asset() => Catalog.Assets.GetValueOrDefault(Id("asset_id")) ?? throw new LightroomException(LightroomError.NotFound("asset"));

    /// <summary>The album of the route.</summary>
    /// <exception cref="LightroomException">There is none.</exception>
    public CatalogAlbum Album() => Catalog.Albums.GetValueOrDefault(Id("album_id")) ?? throw new LightroomException(LightroomError.NotFound("album"));

    public bool HasContentType(string type) => MediaType.Equals(type, StringComparison.OrdinalIgnoreCase);

    public string MediaType => Context.Request.ContentType?.Split(';')[0].Trim() ?? "";

    /// <summary>A body of JSON, checked.</summary>
    /// <exception cref="LightroomException">It is no JSON, or not as the rule says.</exception>
    public async Task<JsonElement> BodyAsync(Validation.Rule rule)
    {
        JsonBody body = await JsonBody.ReadAsync(Context).ConfigureAwait(false);
        if (body.Problem is not null)
        {
            throw new LightroomException(body.IsOtherType ? LightroomError.ContentType("should be json") : LightroomError.Input("body", "Must be valid JSON"));
        }

        PayloadCheck.Require(body.Json, rule);
        return body.Json;
    }
}
