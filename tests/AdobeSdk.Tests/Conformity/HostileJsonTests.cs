using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdobeSdk.Tests.Conformity;

/// <summary>Whatever comes in an answer's place, a model is read or the serializer says why not; nothing else is thrown.</summary>
public class HostileJsonTests
{
    private static readonly string[] Fragments =
    [
        "null", "true", "-1", "1e400", "0.5", "\"\"", "\"http://[\"", "\"\\u0000\"", "{}", "[]", "[null]", "{\"\":null}",
        "\"succeeded\"", "99999999999999999999", "{\"status\":\"succeeded\"}", "{\"outputs\":[1]}", "\"0001-01-01T00:00:00-99:00\"",
    ];

    [Theory]
    [MemberData(nameof(DescribedApi.Names), MemberType = typeof(DescribedApi))]
    [Trait(Measured.Row, "fuzzing")]
    public void A_member_of_another_kind_is_read_or_refused_as_json(string name)
    {
        DescribedApi api = DescribedApi.Named(name);
        SchemaSample samples = new(api, api.Read());
        (Type Type, JsonNode Json)[] models =
        [
            .. api.Schemas.Records.Select(schema => (schema.Value, samples.Of(schema.Key))),
            .. api.Schemas.Unions.Values.SelectMany(union => api.Schemas.Records.Where(schema => union.IsAssignableFrom(schema.Value)).Select(schema => (union, samples.Of(schema.Key)))),
        ];
        int refused = 0;
        int read = 0;
        foreach ((Type type, JsonNode json) in models)
        {
            List<JsonNode> nodes = [];
            Collect(json, nodes);
            for (int place = 0; place < nodes.Count; place++)
            {
                foreach (string fragment in Fragments)
                {
                    try
                    {
                        Replace(json.DeepClone(), place, fragment).Deserialize(api.Context.GetTypeInfo(type)!);
                        read++;
                    }
                    catch (JsonException)
                    {
                        // The one exception that the client turns into an AdobeApiException.
                        refused++;
                    }
                }
            }
        }

        Measured.Figure($"{name}: {read + refused:#,0} wrong documents for every model: read, or refused as JSON");
        Report.Print($"{name} models: {read + refused} wrong documents, {refused} of them refused");
        Assert.NotEqual(0, read);
        Assert.NotEqual(0, refused);
    }

    /// <summary>Puts a fragment in the place of one of the document's nodes, the root included.</summary>
    private static JsonNode? Replace(JsonNode root, int place, string fragment)
    {
        List<JsonNode> nodes = [];
        Collect(root, nodes);
        JsonNode? replacement = JsonNode.Parse(fragment);
        if (nodes[place].Parent is not { } parent)
        {
            return replacement;
        }

        nodes[place].ReplaceWith(replacement);
        return parent.Root;
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
