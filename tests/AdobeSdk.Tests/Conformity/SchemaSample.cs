using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace AdobeSdk.Tests.Conformity;

/// <summary>Makes an instance of a schema that has every property, optional ones included.</summary>
/// <param name="api">Where the constants that tell shapes apart are known.</param>
/// <param name="document">The description.</param>
/// <param name="strangeWords">Whether enumerations have a word that nobody knows.</param>
/// <param name="choice">Which of several shapes to take.</param>
internal sealed class SchemaSample(DescribedApi api, OpenApiDocument document, bool strangeWords = false, int choice = 0)
{
    public const string StrangeWord = "a word of tomorrow";

    /// <summary>The most shapes that any description has for one property.</summary>
    public const int MostChoices = 16;

    private readonly List<string> _path = [];

    public JsonNode Of(string schema)
    {
        // A base that is referred to means any of its shapes.
        string[] shapes = api.Schemas.Records.GetValueOrDefault(schema) is { IsAbstract: true } ? [.. document.ShapesOf(schema)] : [];
        if (shapes.Length > 0)
        {
            return Of(shapes[choice % shapes.Length]);
        }

        _path.Add(schema);
        JsonNode sample = Of(document.Schemas[schema]!, schema);
        _path.RemoveAt(_path.Count - 1);
        return sample;
    }

    private JsonNode Of(JsonNode schema, string hint)
    {
        if (OpenApiDocument.ReferenceOf(schema) is { } reference && schema["properties"] is null && schema["required"] is null)
        {
            return Of(reference);
        }

        if ((schema["oneOf"] ?? schema["anyOf"]) is JsonArray choices)
        {
            // Where one stands alone as well, a list has several.
            JsonNode chosen = Choose(choices);
            return chosen["type"]?.GetValue<string>() == "array" ? new JsonArray(Of(chosen["items"]!, hint), Of(chosen["items"]!, hint)) : Of(chosen, hint);
        }

        if (schema["enum"] is JsonArray words)
        {
            return strangeWords && words[0]!.GetValueKind() == JsonValueKind.String
                ? JsonValue.Create(StrangeWord)
                : words[^1]!.DeepClone();
        }

        return schema["type"]?.GetValue<string>() switch
        {
            "object" => Object(schema),
            "array" => new JsonArray(Of(schema["items"]!, hint)),

            // A seed has no limit in the description, so that it must not be taken for 32 bits.
            "integer" when hint.StartsWith("seed", StringComparison.Ordinal) => 4_294_967_296L,
            "integer" => schema["minimum"] is { } least ? (long)double.Parse(least.ToString(), System.Globalization.CultureInfo.InvariantCulture) : 7,
            "number" when api.Schemas.Exceptions.GetValueOrDefault($"{_path[^1]}.{hint}") == typeof(string) => 8,
            "number" => 0.25,
            "boolean" => true,
            _ when schema["format"]?.GetValue<string>() == "uri" || hint is "url" || hint.EndsWith("Url", StringComparison.Ordinal) => $"https://files.example/a%2Fb.png?sig={hint}%3D",
            _ when schema["format"]?.GetValue<string>() == "date-time" => "2026-11-01T08:30:00+00:00",
            _ => $"some {hint}",
        };
    }

    private JsonObject Object(JsonNode schema)
    {
        string name = _path[^1];
        JsonObject sample = new(document.PropertiesOf(schema).Select(property => KeyValuePair.Create(property.Key, (JsonNode?)Property($"{name}.{property.Key}", property.Value, property.Key))));
        if (ReferenceEquals(schema, document.Schemas[name]) && api.Schemas.Records.GetValueOrDefault(name) is { IsAbstract: false } type)
        {
            foreach ((string constant, JsonNode? value) in Constants(type).Where(constant => sample.ContainsKey(constant.Key)))
            {
                sample[constant] = value?.DeepClone();
            }
        }

        return sample;
    }

    // Described as one where Adobe sends several: the list is what comes.
    private JsonNode Property(string where, JsonNode schema, string hint)
    {
        JsonNode sample = Of(schema, hint);
        return sample is JsonObject && api.Schemas.Exceptions.GetValueOrDefault(where) is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? new JsonArray(sample) : sample;
    }

    // Members without a setter are the same in every instance.
    private IEnumerable<KeyValuePair<string, JsonNode?>> Constants(Type type)
    {
        object instance = RuntimeHelpers.GetUninitializedObject(type);
        return api.Context.GetTypeInfo(type)!.Properties
            .Where(property => property is { Set: null, Get: not null, IsExtensionData: false })
            .Select(property => KeyValuePair.Create(property.Name, JsonSerializer.SerializeToNode(property.Get!(instance), api.Context.GetTypeInfo(property.PropertyType)!)));
    }

    // A layer that is added has the operation of adding; no shape holds itself.
    private JsonNode Choose(JsonArray choices)
    {
        JsonNode[] possible = [.. choices.Select(node => node!).Where(node => OpenApiDocument.ReferenceOf(node) is not { } name || !_path.Contains(name))];
        return OpenApiDocument.OwnOperation(_path[^1], choices) ?? possible[choice % possible.Length];
    }
}
