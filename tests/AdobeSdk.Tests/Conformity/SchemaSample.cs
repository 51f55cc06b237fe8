using System.Text.Json.Nodes;

namespace AdobeSdk.Tests.Conformity;

/// <summary>Makes an instance of a schema that has every property, optional ones included.</summary>
internal sealed class SchemaSample(OpenApiDocument document, bool strangeWords = false)
{
    public const string StrangeWord = "a word of tomorrow";

    public JsonNode Of(string schema) => Of(document.Schemas[schema]!, schema);

    private JsonNode Of(JsonNode schema, string hint)
    {
        if (OpenApiDocument.ReferenceOf(schema) is { } reference)
        {
            return Of(reference);
        }

        if ((schema["oneOf"] ?? schema["anyOf"]) is JsonArray choices)
        {
            return Of(choices[0]!, hint);
        }

        if (schema["enum"] is JsonArray words)
        {
            return strangeWords && words[0]!.GetValueKind() == System.Text.Json.JsonValueKind.String
                ? JsonValue.Create(StrangeWord)
                : words[^1]!.DeepClone();
        }

        return schema["type"]?.GetValue<string>() switch
        {
            "object" => new JsonObject((schema["properties"]?.AsObject() ?? [])
                .Select(property => KeyValuePair.Create(property.Key, (JsonNode?)Of(property.Value!, property.Key)))),
            "array" => new JsonArray(Of(schema["items"]!, hint)),

            // A seed has no limit in the description, so that it must not be taken for 32 bits.
            "integer" when hint.StartsWith("seed", StringComparison.Ordinal) => 4_294_967_296L,
            "integer" => schema["minimum"]?.DeepClone() ?? 7,
            "number" => 0.25,
            "boolean" => true,
            _ when schema["format"]?.GetValue<string>() == "uri" || hint.EndsWith("Url", StringComparison.Ordinal) => $"https://files.example/a%2Fb.png?sig={hint}%3D",
            _ when schema["format"]?.GetValue<string>() == "date-time" => "2026-11-01T08:30:00+00:00",
            _ => $"some {hint}",
        };
    }
}
