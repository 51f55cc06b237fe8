using System.Text.Json.Nodes;

namespace AdobeSdk.Tests.Conformity;

/// <summary>The parts of an OpenAPI description that the checks look at.</summary>
internal sealed class OpenApiDocument(JsonObject root)
{
    private const string SchemaPrefix = "#/components/schemas/";

    private static readonly string[] Methods = ["get", "put", "post", "delete", "patch"];

    public JsonObject Root { get; } = root;

    public JsonObject Schemas => Root["components"]!["schemas"]!.AsObject();

    /// <summary>Answers that several operations have.</summary>
    public JsonObject Responses => Root["components"]!["responses"]?.AsObject() ?? [];

    public IEnumerable<OpenApiOperation> Operations =>
        from path in Root["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        where Methods.Contains(operation.Key)
        select new OpenApiOperation(operation.Key.ToUpperInvariant(), path.Key, operation.Value!.AsObject());

    /// <summary>The schema's name, if it is a reference to one or an <c>allOf</c> around one that adds nothing but words.</summary>
    public static string? ReferenceOf(JsonNode schema)
    {
        JsonNode?[] parts = [.. (schema["allOf"]?.AsArray() ?? []).Where(part => part!.AsObject().Any(pair => pair.Key != "description"))];
        JsonNode? reference = schema["$ref"] ?? (parts is [{ } only] ? only["$ref"] : null);
        return reference?.GetValue<string>() is { } text && text.StartsWith(SchemaPrefix, StringComparison.Ordinal)
            ? text[SchemaPrefix.Length..]
            : null;
    }

    /// <summary>The properties of a schema, those of what it extends included.</summary>
    public IReadOnlyDictionary<string, JsonNode> PropertiesOf(JsonNode schema)
    {
        Dictionary<string, JsonNode> properties = [];
        foreach (JsonNode part in PartsOf(schema))
        {
            foreach ((string name, JsonNode? property) in part["properties"]?.AsObject() ?? [])
            {
                properties[name] = property!;
            }
        }

        return properties;
    }

    /// <summary>The properties that a schema requires.</summary>
    public IReadOnlySet<string> RequiredOf(JsonNode schema) =>
        PartsOf(schema).SelectMany(part => part["required"]?.AsArray().Select(name => name!.GetValue<string>()) ?? []).ToHashSet();

    /// <summary>The schemas that extend one.</summary>
    public IEnumerable<string> ShapesOf(string name) =>
        Schemas.Where(schema => schema.Value!["allOf"]?.AsArray().Any(part => ReferenceOf(part!) == name) ?? false).Select(schema => schema.Key);

    /// <summary>Of several operations on layers the one that a schema's name begins with: <c>AddTextLayer</c> has <c>AddOperation</c>.</summary>
    public static JsonNode? OwnOperation(string schema, JsonArray choices)
    {
        string verb = schema[..1] + new string([.. schema.Skip(1).TakeWhile(char.IsLower)]);
        return choices.FirstOrDefault(choice => ReferenceOf(choice!) == $"{verb}Operation");
    }

    /// <summary>A description whose operations have their answers where they are, and not among the components.</summary>
    public static OpenApiDocument WithAnswersInPlace(JsonObject root)
    {
        const string Prefix = "#/components/responses/";
        JsonObject whole = root.DeepClone().AsObject();
        foreach (JsonObject responses in new OpenApiDocument(whole).Operations.Select(operation => operation.Definition["responses"]!.AsObject()).ToList())
        {
            foreach ((string status, string name) in responses.Where(response => response.Value!["$ref"] is not null).Select(response => (response.Key, response.Value!["$ref"]!.GetValue<string>()[Prefix.Length..])).ToList())
            {
                responses[status] = whole["components"]!["responses"]![name]!.DeepClone();
            }
        }

        return new OpenApiDocument(whole);
    }

    /// <summary>The description with some paths alone, and the schemas that they lead to.</summary>
    public OpenApiDocument Only(Func<string, bool> path)
    {
        JsonObject root = Root.DeepClone().AsObject();
        JsonObject paths = root["paths"]!.AsObject();
        foreach (string other in paths.Select(pair => pair.Key).Where(name => !path(name)).ToList())
        {
            paths.Remove(other);
        }

        OpenApiDocument some = new(root);
        foreach (string schema in some.Unreachable())
        {
            some.Schemas.Remove(schema);
        }

        return some;
    }

    /// <summary>The schemas that no operation leads to.</summary>
    public IReadOnlySet<string> Unreachable()
    {
        HashSet<string> reached = [];
        Reach(Root["paths"]!, reached);
        return Schemas.Select(schema => schema.Key).Except(reached).ToHashSet();
    }

    private IEnumerable<JsonNode> PartsOf(JsonNode schema) =>
        (schema["allOf"]?.AsArray() ?? []).SelectMany(part => ReferenceOf(part!) is { } name ? PartsOf(Schemas[name]!) : [part!]).Append(schema);

    private void Reach(JsonNode? node, HashSet<string> reached)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (JsonNode? member in members.Select(member => member.Value))
                {
                    Reach(member, reached);
                }

                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    Reach(item, reached);
                }

                break;
            case JsonValue value when value.TryGetValue(out string? text) && text.StartsWith(SchemaPrefix, StringComparison.Ordinal):
                string name = text[SchemaPrefix.Length..];
                if (reached.Add(name))
                {
                    Reach(Schemas[name], reached);
                }

                break;
        }
    }
}
