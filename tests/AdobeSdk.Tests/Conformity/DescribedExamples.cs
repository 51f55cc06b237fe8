using System.Text.Json.Nodes;

namespace AdobeSdk.Tests.Conformity;

/// <summary>The examples that a description gives.</summary>
internal static class DescribedExamples
{
    /// <summary>Whole bodies and answers, each with the name of its schema.</summary>
    public static IEnumerable<(string Where, string Schema, JsonNode Example)> Bodies(OpenApiDocument document)
    {
        foreach (OpenApiOperation operation in document.Operations)
        {
            IEnumerable<JsonNode?> holders = operation.Definition["responses"]!.AsObject().Select(response => response.Value)
                .Prepend(operation.Definition["requestBody"]);
            foreach (JsonNode content in holders.SelectMany(holder => OpenApiOperation.Contents(holder).Values))
            {
                string schema = OpenApiDocument.ReferenceOf(content["schema"]!) ?? ErrorOf(operation, content) ?? operation.ToString();
                foreach (JsonNode example in Of(content, document).Where(example => !HasPlaceholders(example)))
                {
                    yield return ($"{operation} {schema}", schema, example);
                }
            }
        }

        foreach ((string name, JsonNode? schema) in document.Schemas)
        {
            foreach (JsonNode? example in schema!["examples"]?.AsArray() ?? [])
            {
                yield return (name, name, example!);
            }
        }
    }

    /// <summary>Single properties, each as an object that has nothing else.</summary>
    public static IEnumerable<(string Schema, string Property, JsonNode Example)> Properties(OpenApiDocument document) =>
        from schema in document.Schemas
        from property in document.PropertiesOf(schema.Value!)
        where property.Value["example"] is not null
        select (schema.Key, property.Key, property.Value["example"]!);

    // Of an error that is one of several, the first: they have one type.
    private static string? ErrorOf(OpenApiOperation operation, JsonNode content) =>
        operation.SuccessContents.Values.Contains(content) ? null : content["schema"]!["oneOf"] is JsonArray shapes ? OpenApiDocument.ReferenceOf(shapes[0]!) : null;

    // "fileSize": "<image_file_size>" says what stands there, and is no value of the member's.
    private static bool HasPlaceholders(JsonNode example) => example.ToJsonString().Contains("\"\\u003C", StringComparison.Ordinal);

    private static IEnumerable<JsonNode> Of(JsonNode content, OpenApiDocument document)
    {
        if (content["example"] is { } single)
        {
            yield return single;
        }

        foreach (JsonNode? named in content["examples"]?.AsObject().Select(example => example.Value) ?? [])
        {
            JsonNode example = named!["$ref"]?.GetValue<string>().Split('/')[^1] is { } name ? document.Root["components"]!["examples"]![name]! : named;
            yield return example["value"]!;
        }
    }
}
