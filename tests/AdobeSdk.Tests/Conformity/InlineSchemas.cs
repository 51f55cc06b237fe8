using System.Text.Json.Nodes;

namespace AdobeSdk.Tests.Conformity;

/// <summary>
/// Gives the objects that a description has inline names, by where they are, so that they are compared as all others:
/// <c>getAccountAnswer.entitlement</c>, <c>createAlbumBody</c>. <c>tools/models.cs</c> names them alike.
/// </summary>
internal static class InlineSchemas
{
    /// <param name="description">Is changed.</param>
    /// <param name="maps">Members that are objects with any names in them, and no shapes.</param>
    public static void Name(JsonObject description, IReadOnlySet<string> maps)
    {
        OpenApiDocument document = new(description);
        foreach (OpenApiOperation operation in document.Operations.ToList())
        {
            string id = operation.Definition["operationId"]!.GetValue<string>();
            NameContent(operation.Definition["requestBody"], $"{id}Body", document.Schemas);
            NameContent(operation.SuccessResponse, $"{id}Answer", document.Schemas);
        }

        foreach ((string name, JsonNode? response) in document.Responses)
        {
            NameContent(response, $"{name}Response", document.Schemas);
        }

        foreach ((string name, JsonNode? schema) in document.Schemas.ToList())
        {
            NameMembers(name, schema!.AsObject(), document.Schemas, maps);
        }
    }

    private static void NameContent(JsonNode? holder, string name, JsonObject schemas)
    {
        if (OpenApiOperation.Contents(holder).GetValueOrDefault("application/json") is { } content && OpenApiDocument.ReferenceOf(content["schema"]!) is null)
        {
            content["schema"] = Add(name, content["schema"]!, schemas);
        }
    }

    private static void NameMembers(string parent, JsonObject schema, JsonObject schemas, IReadOnlySet<string> maps)
    {
        foreach ((string member, JsonNode? definition) in schema["properties"]?.AsObject().ToList() ?? [])
        {
            string name = $"{parent}.{member}";
            if (definition!["items"]?["properties"] is not null)
            {
                definition["items"] = Add(name, definition["items"]!, schemas);
            }
            else if (definition["properties"] is not null && !maps.Contains(member))
            {
                schema["properties"]![member] = Add(name, definition, schemas);
            }
            else
            {
                continue;
            }

            NameMembers(name, schemas[name]!.AsObject(), schemas, maps);
        }
    }

    private static JsonObject Add(string name, JsonNode schema, JsonObject schemas)
    {
        schemas.Add(name, schema.DeepClone());
        return new JsonObject { ["$ref"] = "#/components/schemas/" + name };
    }
}
