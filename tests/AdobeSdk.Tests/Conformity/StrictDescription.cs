using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdobeSdk.Tests.Conformity;

/// <summary>
/// A description whose bodies allow what it means and nothing else. Adobe tells shapes apart by words that stand in no schema, so
/// that a JPEG's output passes as any other, too, and lets objects have members that it does not name: a misspelt one would pass.
/// </summary>
internal static class StrictDescription
{
    public static JsonObject Of(DescribedApi api, OpenApiDocument document)
    {
        JsonObject strict = document.Root.DeepClone().AsObject();
        JsonObject schemas = strict["components"]!["schemas"]!.AsObject();
        foreach (string name in Bodies(document))
        {
            JsonNode schema = document.Schemas[name]!;
            if (schema["oneOf"] is not null)
            {
                continue;
            }

            string[] shapes = api.Schemas.Records.GetValueOrDefault(name) is { IsAbstract: true } ? [.. document.ShapesOf(name)] : [];
            if (shapes.Length > 0)
            {
                schemas[name] = new JsonObject { ["oneOf"] = new JsonArray([.. shapes.Select(shape => new JsonObject { ["$ref"] = "#/components/schemas/" + shape })]) };
            }
            else if (schema["type"]?.GetValue<string>() == "object")
            {
                schemas[name] = Closed(api, document, name);
            }
        }

        return strict;
    }

    private static JsonObject Closed(DescribedApi api, OpenApiDocument document, string name)
    {
        JsonNode schema = document.Schemas[name]!;
        JsonObject properties = new(document.PropertiesOf(schema).Select(property => KeyValuePair.Create(property.Key, (JsonNode?)property.Value.DeepClone())));
        if (properties["operation"]?["oneOf"] is JsonArray operations)
        {
            properties["operation"] = OpenApiDocument.OwnOperation(name, operations)!.DeepClone();
        }

        Type type = api.Schemas.Records[name];
        object instance = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var constant in api.Context.GetTypeInfo(type)!.Properties.Where(property => property is { Set: null, Get: not null, IsExtensionData: false }))
        {
            properties[constant.Name] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(JsonValue.Create(constant.Get!(instance)!.ToString())) };
        }

        // What guides have and the schema lacks may be sent.
        foreach ((Type _, string addition) in api.Schemas.Additions.Where(addition => addition.Type == type && !properties.ContainsKey(addition.Property)))
        {
            properties[addition] = new JsonObject();
        }

        JsonObject closed = new() { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        string[] required = [.. document.RequiredOf(schema).Where(member => !api.Schemas.Looser.Contains($"{name}.{member}"))];
        if (required.Length > 0)
        {
            closed["required"] = new JsonArray([.. required.Select(member => JsonValue.Create(member))]);
        }

        return closed;
    }

    // The schemas that request bodies lead to; answers may have more than Adobe says.
    private static IEnumerable<string> Bodies(OpenApiDocument document)
    {
        JsonObject requests = document.Root.DeepClone().AsObject();
        foreach (JsonNode? operation in requests["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(pair => pair.Value))
        {
            operation!.AsObject().Remove("responses");
        }

        IReadOnlySet<string> unreachable = new OpenApiDocument(requests).Unreachable();
        return document.Schemas.Select(schema => schema.Key).Where(name => !unreachable.Contains(name));
    }
}
