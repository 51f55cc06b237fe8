using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace AdobeSdk.Tests.Conformity;

/// <summary>Compares a schema with its C# type, as the serializer sees it.</summary>
internal sealed class SchemaChecker(DescribedApi api, OpenApiDocument document, ConformityReport report)
{
    private readonly SchemaMap _map = api.Schemas;

    public void Check(string name, JsonObject schema)
    {
        report.Schemas++;
        if (_map.Words.TryGetValue(name, out Type? words))
        {
            report.AddWords(words, WordsOf(schema));
        }
        else if (_map.Records.TryGetValue(name, out Type? record))
        {
            CheckRecord(name, schema, record);
        }
        else if (!HasNoRecord(name))
        {
            report.Problem(name, "has no C# type");
        }
    }

    public static IEnumerable<string> WordsOf(JsonNode schema) =>
        schema["enum"]?.AsArray().Select(word => word!.ToString()) ?? [];

    private bool HasNoRecord(string name) =>
        _map.Unions.ContainsKey(name)
        || _map.Plain.ContainsKey(name)
        || _map.Accepted.Contains(name)
        || _map.PartsOfAccepted.Contains(name)
        || _map.MultipartBodies.Contains(name)
        || (_map.Unreachable.TryGetValue(name, out string? why) && why.StartsWith("no type", StringComparison.Ordinal));

    private void CheckRecord(string name, JsonObject schema, Type record)
    {
        if (api.Context.GetTypeInfo(record) is not { } typeInfo)
        {
            report.Problem(name, $"{record.Name} is not in {api.Context.GetType().Name}");
            return;
        }

        if (record.IsAbstract)
        {
            CheckBase(name, schema, record);
            return;
        }

        Dictionary<string, JsonPropertyInfo> properties = typeInfo.Properties
            .Where(property => !property.IsExtensionData && property.Get is not null)
            .ToDictionary(property => property.Name);
        IReadOnlySet<string> required = document.RequiredOf(schema);
        IReadOnlyDictionary<string, JsonNode> described = document.PropertiesOf(schema);
        foreach ((string property, JsonNode definition) in described)
        {
            report.Properties++;
            string where = $"{name}.{property}";
            if (!properties.TryGetValue(property, out JsonPropertyInfo? info))
            {
                report.Problem(where, $"{record.Name} has no property of this JSON name");
                continue;
            }

            // A member without a setter is a constant that tells shapes apart.
            if (info.Set is not null)
            {
                CheckRequired(where, (required.Contains(property) && !_map.Looser.Contains(where)) || _map.Stricter.Contains(where), info);
            }

            CheckType(where, definition, Nullable.GetUnderlyingType(info.PropertyType) ?? info.PropertyType);
        }

        foreach (string property in properties.Keys.Where(property => !described.ContainsKey(property)))
        {
            if (!_map.Additions.Contains((record, property)))
            {
                report.Problem(name, $"{record.Name} has a property '{property}', which the schema does not have");
            }
        }
    }

    // Its shapes have its properties, and are compared with them. A shape that does not derive from it would be lost.
    private void CheckBase(string name, JsonObject schema, Type record)
    {
        IEnumerable<string> choices = schema["oneOf"]?.AsArray().Select(choice => OpenApiDocument.ReferenceOf(choice!)!) ?? [];
        foreach (string shape in document.ShapesOf(name).Concat(choices).Where(shape => !record.IsAssignableFrom(_map.TypeOf(shape))))
        {
            report.Problem(shape, $"extends {name}, but {_map.TypeOf(shape)?.Name} does not derive from {record.Name}");
        }
    }

    private void CheckRequired(string where, bool required, JsonPropertyInfo info)
    {
        bool nullable = info.PropertyType.IsValueType
            ? Nullable.GetUnderlyingType(info.PropertyType) is not null
            : info.IsGetNullable;
        if (info.IsRequired != required)
        {
            report.Problem(where, required ? "is required, but optional in C#" : "is optional, but required in C#");
        }
        else if (nullable == required)
        {
            report.Problem(where, required ? "is required, but may be null in C#" : "is optional, but cannot be null in C#");
        }
    }

    private void CheckType(string where, JsonNode schema, Type type)
    {
        if (_map.Exceptions.TryGetValue(where, out Type? exception))
        {
            if (exception != type)
            {
                report.Problem(where, $"should be {exception.Name}, but is {type.Name} in C#");
            }
        }
        else if (_map.Maps.GetValueOrDefault(where[(where.LastIndexOf('.') + 1)..]) is { } map && schema["type"]?.GetValue<string>() == "object")
        {
            if (map != type)
            {
                report.Problem(where, $"should be a dictionary, but is {type.Name} in C#");
            }
        }
        else if (OpenApiDocument.ReferenceOf(schema) is { } reference)
        {
            if (_map.TypeOf(reference) != type)
            {
                report.Problem(where, $"is a {reference}, but {type.Name} in C#");
            }
        }
        else if (schema["enum"] is not null)
        {
            if (!OpenEnums.Is(type))
            {
                report.Problem(where, $"is an enumeration, but {type.Name} in C#");
            }

            report.AddWords(type, WordsOf(schema));
        }
        else if ((schema["oneOf"] ?? schema["anyOf"]) is JsonArray choices)
        {
            if (type != typeof(JsonElement) && !choices.All(choice => OpenApiDocument.ReferenceOf(choice!) is { } shape && type.IsAssignableFrom(_map.TypeOf(shape))))
            {
                report.Problem(where, $"is one of several shapes, but {type.Name} in C#");
            }
        }
        else if (schema["type"]?.GetValue<string>() == "array")
        {
            CheckArray(where, schema, type);
        }
        else if (!TypesOf(schema).Contains(type))
        {
            report.Problem(where, $"is {schema["type"]} {schema["format"]}, but {type.Name} in C#");
        }
    }

    private void CheckArray(string where, JsonNode schema, Type type)
    {
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(IReadOnlyList<>))
        {
            report.Problem(where, $"is an array, but {type.Name} in C#");
            return;
        }

        CheckType(where + "[]", schema["items"]!, type.GenericTypeArguments[0]);
    }

    private static IReadOnlyList<Type> TypesOf(JsonNode schema) =>
        (schema["type"]?.GetValue<string>(), schema["format"]?.GetValue<string>()) switch
        {
            ("object", _) => [typeof(JsonElement)],
            ("string", "uri") => [typeof(Uri)],
            ("string", "date-time") => [typeof(DateTimeOffset)],
            ("string", _) => [typeof(string), typeof(Uri)],
            ("number", _) => [typeof(double)],
            ("integer", "int64") => [typeof(long)],
            ("integer", _) => [typeof(int), typeof(long)],
            ("boolean", _) => [typeof(bool)],
            _ => [],
        };
}
