using System.Text.Json.Nodes;

namespace AdobeSdk.Tests.Conformity;

/// <summary>
/// Puts schemas of several files together. What draft 7 says and the other descriptions do not is left out: <c>if</c> and
/// <c>then</c>, which hold an href to https (the emulator has none), how many members an object has (one that has three is said to
/// have one), and members that one of several shapes requires.
/// </summary>
internal static class LegacySchemas
{
    private static readonly string[] Left = ["$schema", "$id", "definitions", "if", "then", "else", "format", "minProperties", "maxProperties", "x-internal", "not"];

    private static readonly Dictionary<string, JsonObject> Files = [];

    /// <summary>The schema without references; several shapes become one that has the members of all.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="file">The file that it stands in, within the folder of descriptions.</param>
    public static JsonObject Resolve(JsonNode schema, string file)
    {
        JsonObject own = schema.AsObject();
        JsonObject result = own["$ref"]?.GetValue<string>() is { } reference ? Referred(reference, file) : [];
        foreach ((string name, JsonNode? value) in own.Where(pair => pair.Key is not ("$ref" or "allOf" or "oneOf" or "anyOf") && !Left.Contains(pair.Key)))
        {
            result[name] = name switch
            {
                "properties" => Merged(result["properties"]?.AsObject(), new JsonObject(value!.AsObject().Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)Resolve(pair.Value!, file))))),
                "items" => Resolve(value!, file),
                _ => value!.DeepClone(),
            };
        }

        foreach (JsonNode? part in own["allOf"]?.AsArray() ?? [])
        {
            Add(result, Resolve(part!, file), keepsRequired: true);
        }

        JsonArray shapes = (own["oneOf"] ?? own["anyOf"])?.AsArray() ?? [];
        if (own["oneOf"] is not null && shapes.All(shape => shape!["$ref"] is not null) && result["properties"] is null)
        {
            return new JsonObject { ["oneOf"] = new JsonArray([.. shapes.Select(shape => Resolve(shape!, file))]) };
        }

        foreach (JsonNode? shape in shapes)
        {
            Add(result, Resolve(shape!, file), keepsRequired: false);
        }

        return Tidied(result);
    }

    private static JsonObject Referred(string reference, string file)
    {
        string[] parts = reference.Split('#');
        string target = parts[0].Length == 0 ? file : Path.Combine(Path.GetDirectoryName(file)!, parts[0]);
        JsonNode found = Open(target);
        foreach (string step in parts.ElementAtOrDefault(1)?.Split('/', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            found = found[step]!;
        }

        return Resolve(found, target);
    }

    private static JsonObject Open(string file)
    {
        lock (Files)
        {
            return Files.TryGetValue(file, out JsonObject? known) ? known : Files[file] = AdobeDescriptions.Read(file);
        }
    }

    private static void Add(JsonObject to, JsonObject part, bool keepsRequired)
    {
        foreach ((string name, JsonNode? value) in part)
        {
            switch (name)
            {
                case "properties":
                    to[name] = Merged(to[name]?.AsObject(), value!.AsObject());
                    break;
                case "required" when keepsRequired:
                    to[name] = new JsonArray([.. (to[name]?.AsArray() ?? []).Concat(value!.AsArray()).Select(member => member!.DeepClone())]);
                    break;
                case "enum" when to[name] is JsonArray words:
                    to[name] = new JsonArray([.. words.Concat(value!.AsArray()).Select(word => word!.ToJsonString()).Distinct().Select(word => JsonNode.Parse(word))]);
                    break;
                case not "required" when to[name] is null:
                    to[name] = value!.DeepClone();
                    break;
            }
        }
    }

    private static JsonObject Merged(JsonObject? some, JsonObject more)
    {
        JsonObject merged = some?.DeepClone().AsObject() ?? [];
        foreach ((string name, JsonNode? property) in more)
        {
            if (merged[name] is JsonObject there)
            {
                Add(there, property!.AsObject(), keepsRequired: false);
            }
            else
            {
                merged[name] = property!.DeepClone();
            }
        }

        return merged;
    }

    // Both words of a Boolean are no enumeration; some objects do not say what they are, and one says that nothing more may be there.
    private static JsonObject Tidied(JsonObject schema)
    {
        if (schema["type"]?.GetValue<string>() == "boolean")
        {
            schema.Remove("enum");
        }

        if (schema["properties"] is not null)
        {
            schema["type"] = "object";
        }

        return schema;
    }
}
