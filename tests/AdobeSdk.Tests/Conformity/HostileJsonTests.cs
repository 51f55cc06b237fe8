using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Firefly;
using CsCheck;

namespace AdobeSdk.Tests.Conformity;

/// <summary>Whatever comes in an answer's place, a model is read or the serializer says why not; nothing else is thrown.</summary>
public class HostileJsonTests
{
    private static readonly string[] Fragments =
    [
        "null", "true", "-1", "1e400", "0.5", "\"\"", "\"http://[\"", "\"\\u0000\"", "{}", "[]", "[null]", "{\"\":null}",
        "\"succeeded\"", "99999999999999999999", "{\"status\":\"succeeded\"}", "{\"outputs\":[1]}", "\"0001-01-01T00:00:00-99:00\"",
    ];

    [Fact]
    public void A_member_of_another_kind_is_read_or_refused_as_json()
    {
        OpenApiDocument document = new(AdobeDescriptions.Read("firefly-api.json"));
        SchemaSample samples = new(document);
        (Type Type, string Json)[] models =
        [
            .. FireflySchemaMap.Records.Select(schema => (schema.Value, samples.Of(schema.Key).ToJsonString())),
            .. new[] { "JobSucceededPayload", "JobPollPayload" }.Select(schema => (typeof(FireflyJobStatus), samples.Of(schema).ToJsonString())),
        ];
        Gen<(int Model, int Place, int Fragment)> mutation = Gen.Select(
            Gen.Int[0, models.Length - 1], Gen.Int[0, 30], Gen.Int[0, Fragments.Length - 1]);

        mutation.Sample(
            choice =>
            {
                (Type type, string json) = models[choice.Model];
                JsonNode? mutated = Replace(JsonNode.Parse(json)!, choice.Place, Fragments[choice.Fragment]);
                try
                {
                    mutated.Deserialize(FireflyJsonContext.Default.GetTypeInfo(type)!);
                }
                catch (JsonException)
                {
                    // The one exception that the client turns into an AdobeApiException.
                }
            },
            iter: 5_000);
    }

    /// <summary>Puts a fragment in the place of one of the document's nodes, the root included.</summary>
    private static JsonNode? Replace(JsonNode root, int place, string fragment)
    {
        List<JsonNode> nodes = [];
        Collect(root, nodes);
        JsonNode node = nodes[place % nodes.Count];
        JsonNode? replacement = JsonNode.Parse(fragment);
        switch (node.Parent)
        {
            case JsonObject parent:
                parent[node.GetPropertyName()] = replacement;
                return root;
            case JsonArray parent:
                parent[node.GetElementIndex()] = replacement;
                return root;
            default:
                return replacement;
        }
    }

    private static void Collect(JsonNode? node, List<JsonNode> nodes)
    {
        if (node is null)
        {
            return;
        }

        nodes.Add(node);
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (JsonNode? child in children)
        {
            Collect(child, nodes);
        }
    }
}
