using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using AdobeSdk.Imaging.V1;

namespace AdobeSdk.Tests.Conformity;

/// <summary>
/// Gives every object of the older description a name, and finds its C# type: by walking along schemas and types together, from
/// the bodies and answers of an interface's methods. The names are places: <c>SenseiRequest.output.mask</c>,
/// lists left out.
/// </summary>
internal sealed class LegacyTypes
{
    private readonly JsonObject _components = [];
    private readonly Dictionary<string, Type> _records = [];
    private readonly Dictionary<string, Type> _exceptions = [];

    private readonly HashSet<string> _places = [];

    private readonly JsonSerializerContext _context = ImagingJsonContext.Default;

    /// <summary>The types, of the operations whose paths pass, the document with its components, and all places in it.</summary>
    public static (SchemaMap Map, JsonObject Document, IReadOnlySet<string> Places) Of(JsonObject document, Type api, Func<string, bool> paths)
    {
        LegacyTypes walk = new();
        Dictionary<string, Type> unions = [];
        HashSet<string> accepted = [];
        JsonObject part = new OpenApiDocument(document).Only(paths).Root;
        foreach (OpenApiOperation operation in new OpenApiDocument(part).Operations.ToList())
        {
            ApiMethod? method = api.GetMethods().Select(found => new ApiMethod(found)).SingleOrDefault(found => found.Verb == operation.Method && found.Path == operation.Path);
            if (operation.RequestContents.Values.SingleOrDefault() is { } body && method?.Body is { } request)
            {
                body["schema"] = walk.Named(body["schema"]!, request.Name, request);
            }

            JsonNode answer = operation.SuccessContents.Values.Single();
            walk.Answer(answer, operation, method, unions, accepted);
            foreach ((string status, JsonNode? response) in operation.Definition["responses"]!.AsObject().Where(response => response.Value!["content"] is not null && !response.Key.StartsWith('2')))
            {
                Type error = status switch { "400" => typeof(ImagingValidationError), "402" => typeof(TrialLimitError), _ => typeof(ImagingError) };
                JsonNode content = response!["content"]!["application/json"]!;
                content["schema"] = walk.Named(content["schema"]!, $"{error.Name}{status}", error);
            }
        }

        part["components"] = new JsonObject { ["schemas"] = walk._components };
        SchemaMap map = new()
        {
            Records = walk._records,
            Words = new Dictionary<string, Type>(),
            Unions = unions,
            Accepted = accepted,
            Exceptions = walk._exceptions,
            Stricter = walk.Places(LegacyDifferences.Stricter),
            Looser = walk.Places(LegacyDifferences.Looser),
            OtherWords = ImagingSchemas.StorageWords,
            Additions = walk.Later().Concat(LegacyDifferences.Repeated).ToHashSet(),
            Undescribed = ImagingSchemas.Photoshop.Undescribed,
        };
        return (map, part, walk._places);
    }

    private HashSet<string> Places(IReadOnlyList<string> ends) => [.. _places.Where(place => ends.Any(end => place.EndsWith(end, StringComparison.Ordinal)))];

    // What types have that stand for schemas of the later descriptions, which are compared with those.
    private HashSet<(Type Type, string Property)> Later() =>
        [.. ImagingSchemas.Photoshop.Records.Values.Concat(ImagingSchemas.Lightroom.Records.Values).Distinct()
            .SelectMany(type => _context.GetTypeInfo(type)!.Properties.Select(property => (type, property.Name)))];

    private void Answer(JsonNode answer, OpenApiOperation operation, ApiMethod? method, Dictionary<string, Type> unions, HashSet<string> accepted)
    {
        JsonNode schema = answer["schema"]!;
        if (schema["oneOf"] is JsonArray shapes)
        {
            unions[operation.ToString()] = typeof(PhotoshopV1JobStatus);
            Type[] types = [typeof(PhotoshopV1Result), typeof(DocumentManifestResult)];
            answer["schema"] = new JsonObject { ["oneOf"] = new JsonArray([.. shapes.Zip(types, (shape, type) => (JsonNode)Named(shape!, type.Name, type))]) };
        }
        else if (method?.Answer is { IsGenericType: true } job)
        {
            _components["Accepted"] = schema.DeepClone();
            accepted.Add("Accepted");
            answer["schema"] = Reference("Accepted");
        }
        else if (method is not null)
        {
            answer["schema"] = Named(schema, method.Answer.Name, method.Answer);
        }
    }

    private JsonObject Named(JsonNode schema, string where, Type type)
    {
        string name = where.Replace("[]", "", StringComparison.Ordinal);
        if (!_components.ContainsKey(name))
        {
            JsonObject component = schema.DeepClone().AsObject();
            _components[name] = component;
            _records[name] = type;
            Dictionary<string, JsonPropertyInfo> members = _context.GetTypeInfo(type)!.Properties.ToDictionary(property => property.Name);
            JsonObject properties = component["properties"]!.AsObject();
            foreach ((string property, JsonNode? member) in properties.Where(pair => members.ContainsKey(pair.Key)).ToList())
            {
                properties[property] = Member(member!, $"{name}.{property}", members[property].PropertyType);
            }
        }

        return Reference(name);
    }

    private JsonObject Member(JsonNode schema, string where, Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        _places.Add(where);
        if (LegacyDifferences.Types.FirstOrDefault(difference => where.EndsWith(difference.Key, StringComparison.Ordinal)).Value is { } different)
        {
            _exceptions[where] = different;
        }

        bool isObject = schema["properties"] is not null;
        if (isObject && plain.IsAssignableTo(typeof(AdobePayload)))
        {
            return Named(schema, where, plain);
        }

        JsonObject member = schema.DeepClone().AsObject();
        Type? item = plain.IsGenericType ? plain.GenericTypeArguments[0] : null;
        if (isObject && item is not null)
        {
            // One where the later description has a list: both are read.
            _exceptions[where] = plain;
            return Named(schema, where, item);
        }

        if (item is not null && schema["type"]?.GetValue<string>() == "array" && member["items"] is null)
        {
            // A list of anything: of what is in the list of the later description.
            _exceptions[where] = plain;
            member["items"] = new JsonObject { ["type"] = "object" };
        }
        else if (item is not null && member["items"] is { } items)
        {
            member["items"] = Member(items, where + "[]", item);
        }
        else if (schema["type"]?.GetValue<string>() == "number" && plain == typeof(int) && LegacyDifferences.Whole.Contains(where[(where.LastIndexOf('.') + 1)..]))
        {
            member["type"] = "integer";
        }
        else if (plain == typeof(ImagingTimestamp) || plain == typeof(LayerRevision) || (plain == typeof(string) && schema["type"]?.GetValue<string>() is "number" or "integer"))
        {
            _exceptions[where] = plain;
        }

        return member;
    }

    private static JsonObject Reference(string name) => new() { ["$ref"] = "#/components/schemas/" + name };
}
