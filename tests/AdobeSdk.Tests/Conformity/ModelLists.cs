using System.Reflection;
using System.Text.Json.Nodes;

namespace AdobeSdk.Tests.Conformity;

/// <summary>The names of the lists that models are written from (<c>tools/models</c>), read from the same files.</summary>
internal static class ModelLists
{
    public static SchemaMap Read(string file)
    {
        string path = Path.Combine(AdobeDescriptions.RepositoryRoot(), "tools", "models", file);
        JsonObject list = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        JsonObject schemas = list["schemas"]!.AsObject();
        JsonObject words = list["words"]!.AsObject();
        return new SchemaMap
        {
            Records = schemas.Where(schema => !schema.Key.StartsWith('+') && !schema.Key.Contains('.', StringComparison.Ordinal) && schema.Value!["accepted"] is null).ToDictionary(schema => schema.Key, schema => TypeOf(list, schema.Value!)),
            Words = words.Where(words => !words.Key.Contains('.', StringComparison.Ordinal)).ToDictionary(words => words.Key, words => TypeOf(list, words.Value!)),
            Accepted = schemas.Where(schema => schema.Value!["accepted"] is not null).Select(schema => schema.Key).ToHashSet(),
            Additions = More(list, schemas),
            OtherWords = More(list, words),
        };
    }

    // What other descriptions have, or a service sends that is in none.
    private static HashSet<(Type Type, string Name)> More(JsonObject list, JsonObject entries) =>
        [.. entries.Where(entry => entry.Value!["more"] is not null).SelectMany(entry => entry.Value!["more"]!.AsObject().Select(more => (TypeOf(list, entry.Value!), more.Key)))];

    private static Type TypeOf(JsonObject list, JsonNode entry) => entry["same"]?.GetValue<string>() is { } same
        ? TypeOf(list, list["schemas"]![same]!)
        : Assembly.Load(list["namespace"]!.GetValue<string>()).GetType($"{list["namespace"]}.{entry["as"]!.GetValue<string>().Split('/')[1]}", throwOnError: true)!;
}
