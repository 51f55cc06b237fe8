using System.Text.Json.Nodes;
using AdobeSdk.Lightroom;

namespace AdobeSdk.Tests.Conformity;

/// <summary>The names of the list that the models of the Lightroom catalog are written from, read from the same file.</summary>
internal static class LightroomSchemas
{
    private static readonly JsonObject s_list = JsonNode.Parse(File.ReadAllText(Path.Combine(AdobeDescriptions.RepositoryRoot(), "tools", "models", "lightroom-catalog.json")))!.AsObject();
    private static readonly JsonObject s_schemas = s_list["schemas"]!.AsObject();

    private static readonly string[] s_errors = [.. s_schemas.Where(schema => schema.Key == "Error" || schema.Value!["same"]?.ToString() == "Error").Select(schema => schema.Key)];
    private static readonly string[] s_assets =
        ["SuccessVideoAsset", "SuccessImageAsset", "Success.resources", "SuccessAssetIdsQueryParam.resources", "listAssetsOfAlbumAnswer.resources.asset"];

    // Most are written a second time, inline, where operations lead to them.
    private static readonly string[] s_leftOver =
    [
        "ForbiddenExistsError", "ForbiddenAccountError", "ForbiddenError", "Error", "InvaildRequestGUIDResponse", "InvaildRequestSubtypeResponse",
        "InvaildRequestPayloadResponse", "InvaildRequestAssetIdsResponse", "InvaildRequestGroupResponse", "InvaildRequestNameResponse",
        "InvaildRequestFavoriteResponse", "InvaildRequestMissingParameterResponse", "InvaildRequestMissingSubtypeWithGroupOrNameResponse",
        "InvaildRequestMissingSubtypeWithFavoriteResponse", "InvaildRequestInvalidDateTimeResponse", "ForbiddenAccountResponse",
        "ForbiddenExistsResponse", "ForbiddenQuotaResponse", "ForbiddenResponse", "ForbiddenClientResponse", "ForbiddenOperationResponse",
        "NotFoundResponse", "PreconditionFailedResponse", "PreconditionFailedResponse.revisions",
    ];

    public static SchemaMap Map { get; } = new()
    {
        Records = Entries(entry => entry["type"] is null && entry["union"] is null),
        Unions = Entries(entry => entry["union"] is not null),
        Plain = s_schemas.Where(schema => schema.Value!["type"] is not null).ToDictionary(
            schema => schema.Key, schema => schema.Value!["type"]!.GetValue<string>() == "string" ? typeof(string) : typeof(LightroomDateTime)),
        Words = new Dictionary<string, Type>(),
        Accepted = new HashSet<string>(),
        Maps = new Dictionary<string, Type>
        {
            ["links"] = typeof(IReadOnlyDictionary<string, LightroomLink>),
            ["errors"] = typeof(IReadOnlyDictionary<string, IReadOnlyList<string>>),
            ["favorites"] = typeof(IReadOnlyDictionary<string, LightroomDateTime>),
        },
        Unreachable = s_leftOver.ToDictionary(name => name, _ => "typed: an error that no operation names"),
        Exceptions = Exceptions(),
        Additions = Additions(),
        Stricter = new HashSet<string>
        {
            "getCatalogAnswer.id", "readAlbumAnswer.id", "getAlbumsAnswer.resources.id", "createAssetBody.subtype", "createAssetBody.payload", "createAssetBody.payload.captureDate",
            "createAssetBody.payload.importSource", "createAlbumBody.subtype", "createAlbumBody.serviceId", "createAlbumBody.payload", "updateAlbumBody.payload",
            "addAssetsToAlbumBody.resources", "addAssetsToAlbumBody.resources.id", "putAssetExternalXmpDevelopSettingBody.file_href",
        }.Concat(s_assets.Select(schema => $"{schema}.id")).ToHashSet(),
        SentBelow = new HashSet<string> { "header X-API-Key", "header Authorization", "header Content-Length", "header Content-Type", "header Content-Range" },
        Undescribed = new Dictionary<string, string>
        {
            [""] = "the links between pages, in Adobe's guide to links and pagination",
            ["/v2/catalogs/{catalog_id}/assets/{asset_id}/renditions/{rendition_type}"] = "HEAD, in Adobe's guide to renditions",
        },
        UndescribedParameters = new HashSet<string> { "header If-None-Match" },
        FileBodies = new HashSet<string> { "PUT /v2/catalogs/{catalog_id}/assets/{asset_id}/master", "PUT /v2/catalogs/{catalog_id}/assets/{asset_id}/xmp/develop" },
        FileAnswers = new HashSet<string> { "GET /v2/catalogs/{catalog_id}/assets/{asset_id}/renditions/{rendition_type}", "GET /v2/catalogs/{catalog_id}/assets/{asset_id}/xmp/develop" },
    };

    // Free objects that Adobe shows by examples, words that are written as mere strings, and errors, which differ by their words alone.
    private static Dictionary<string, Type> Exceptions()
    {
        Dictionary<string, Type> exceptions = new()
        {
            ["readAlbumAnswer.subtype"] = typeof(AlbumSubtype),
            ["readAlbumAnswer.payload"] = typeof(AlbumPayload),
            ["getCatalogAnswer.subtype"] = typeof(string),
            ["getCatalogAnswer.payload.presets.favorites"] = typeof(IReadOnlyDictionary<string, bool>),
            ["getCatalogAnswer.payload.profiles.favorites"] = typeof(IReadOnlyDictionary<string, bool>),
            ["createAssetBody.payload.captureDate"] = typeof(LightroomDateTime),
            ["PreconditionFailedResponse.revisions.payload"] = typeof(AssetPayload),
        };
        foreach (string asset in s_assets)
        {
            exceptions[$"{asset}.payload"] = typeof(AssetPayload);
            exceptions[$"{asset}.subtype"] = typeof(AssetSubtype);
        }

        foreach (string error in s_errors)
        {
            exceptions[$"{error}.code"] = exceptions[$"{error}.description"] = exceptions[$"{error}.subtype"] = typeof(string);
        }

        return exceptions;
    }

    // What the list adds because guides and examples have it, and members that only some of the schemas of a type have.
    private static HashSet<(Type, string)> Additions() =>
    [
        .. s_schemas.SelectMany(schema => schema.Value!["more"]?.AsObject().Select(more => (TypeOf(schema.Value), more.Key)) ?? []),
        (typeof(LightroomAsset), "base"), (typeof(LightroomAsset), "type"), (typeof(LightroomAsset), "subtype"), (typeof(LightroomAsset), "created"),
        (typeof(LightroomAsset), "updated"), (typeof(LightroomAsset), "favorites"), (typeof(LightroomAsset), "fingerprint"),
        (typeof(AssetPage), "errors"), (typeof(AssetPage), "links"), (typeof(LightroomAlbum), "base"),
        (typeof(LightroomError), "errors"), (typeof(LightroomError), "subtype"), (typeof(LightroomError), "links"),
    ];

    private static Dictionary<string, Type> Entries(Func<JsonNode, bool> which) =>
        s_schemas.Where(schema => which(schema.Value!)).ToDictionary(schema => schema.Key, schema => TypeOf(schema.Value!));

    private static Type TypeOf(JsonNode entry) => entry["same"]?.GetValue<string>() is { } same
        ? TypeOf(s_schemas[same]!)
        : typeof(ILightroomApi).Assembly.GetType("AdobeSdk.Lightroom." + entry["as"]!.GetValue<string>().Split('/')[1], throwOnError: true)!;
}
