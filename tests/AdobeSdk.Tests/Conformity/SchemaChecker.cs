using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using AdobeSdk.Firefly;

namespace AdobeSdk.Tests.Conformity;

/// <summary>Compares a schema with its C# type, as the serializer sees it.</summary>
internal sealed class SchemaChecker(ConformityReport report)
{
    public void Check(string name, JsonObject schema)
    {
        report.Schemas++;
        if (FireflySchemaMap.Words.TryGetValue(name, out Type? words))
        {
            report.AddWords(words, WordsOf(schema));
        }
        else if (FireflySchemaMap.Records.TryGetValue(name, out Type? record))
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

    private static bool HasNoRecord(string name) =>
        FireflySchemaMap.Unions.ContainsKey(name)
        || FireflySchemaMap.Accepted.Contains(name)
        || FireflySchemaMap.PartsOfAccepted.Contains(name)
        || FireflySchemaMap.MultipartBodies.Contains(name)
        || (FireflySchemaMap.Unreachable.TryGetValue(name, out string? why) && why.StartsWith("no type", StringComparison.Ordinal));

    private void CheckRecord(string name, JsonObject schema, Type record)
    {
        if (FireflyJsonContext.Default.GetTypeInfo(record) is not { } typeInfo)
        {
            report.Problem(name, $"{record.Name} is not in FireflyJsonContext");
            return;
        }

        Dictionary<string, JsonPropertyInfo> properties = typeInfo.Properties
            .Where(property => !property.IsExtensionData)
            .ToDictionary(property => property.Name);
        HashSet<string> required = schema["required"]?.AsArray().Select(word => word!.GetValue<string>()).ToHashSet() ?? [];
        JsonObject described = schema["properties"]?.AsObject() ?? [];
        foreach ((string property, JsonNode? definition) in described)
        {
            report.Properties++;
            string where = $"{name}.{property}";
            if (!properties.TryGetValue(property, out JsonPropertyInfo? info))
            {
                report.Problem(where, $"{record.Name} has no property of this JSON name");
                continue;
            }

            CheckRequired(where, required.Contains(property), info);
            CheckType(where, definition!, Nullable.GetUnderlyingType(info.PropertyType) ?? info.PropertyType);
        }

        foreach (string property in properties.Keys.Where(property => !described.ContainsKey(property)))
        {
            if (!FireflySchemaMap.Additions.Contains((record, property)))
            {
                report.Problem(name, $"{record.Name} has a property '{property}', which the schema does not have");
            }
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
        if (OpenApiDocument.ReferenceOf(schema) is { } reference)
        {
            Type? expected = FireflySchemaMap.Records.GetValueOrDefault(reference) ?? FireflySchemaMap.Words.GetValueOrDefault(reference);
            if (expected != type)
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
        else if (schema["oneOf"] is not null || schema["anyOf"] is not null)
        {
            if (type != typeof(FireflyJobResult) && type != typeof(JsonElement))
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
