using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using AdobeSdk.Firefly;

namespace AdobeSdk.Tests.Conformity;

public class RoundTripTests
{
    [Fact]
    public void Every_example_of_the_description_survives_a_round_trip()
    {
        OpenApiDocument document = new(AdobeDescriptions.Read("firefly-api.json"));
        int bodies = 0;
        foreach ((string where, string schema, JsonNode example) in DescribedExamples.Bodies(document))
        {
            bodies++;
            if (!FireflySchemaMap.Accepted.Contains(schema))
            {
                AssertSurvives(where, TypeOf(schema), example);
            }
        }

        int properties = 0;
        foreach ((string schema, string property, JsonNode example) in DescribedExamples.Properties(document))
        {
            if (FireflySchemaMap.Records.TryGetValue(schema, out Type? type))
            {
                properties++;
                JsonPropertyInfo info = FireflyJsonContext.Default.GetTypeInfo(type)!.Properties.Single(info => info.Name == property);
                AssertSurvives($"{schema}.{property}", info.PropertyType, example);
            }
        }

        Report.Print($"Firefly examples: {bodies} of bodies and answers, {properties} of properties");
        Assert.NotInRange(bodies, 0, 50);
        Assert.NotInRange(properties, 0, 5);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_property_and_unknown_word_of_every_schema_survives_a_round_trip(bool strangeWords)
    {
        OpenApiDocument document = new(AdobeDescriptions.Read("firefly-api.json"));
        SchemaSample samples = new(document, strangeWords);
        foreach ((string schema, Type type) in FireflySchemaMap.Records)
        {
            AssertSurvives(schema, type, samples.Of(schema));
        }
    }

    [Fact]
    public void Members_that_nobody_knows_survive_a_round_trip()
    {
        JsonNode answer = JsonNode.Parse("""{"seed":7,"image":{"url":"https://files.example/1","etag":"e"},"score":0.5}""")!;

        JsonTypeInfo<GenerateImagesResult> info = FireflyJsonContext.Default.GenerateImagesResult;
        JsonNode whole = new JsonObject
        {
            ["size"] = new JsonObject { ["width"] = 1, ["height"] = 2, ["dpi"] = 300 },
            ["outputs"] = new JsonArray(answer),
            ["model"] = new JsonObject { ["name"] = "image9" },
        };
        GenerateImagesResult result = whole.Deserialize(info)!;

        Assert.True(JsonNode.DeepEquals(whole, JsonSerializer.SerializeToNode(result, info)));
        Assert.Equal(4, UnknownMembers.In(result).Count());
    }

    private static Type TypeOf(string schema) =>
        FireflySchemaMap.Records.GetValueOrDefault(schema) ?? FireflySchemaMap.Unions[schema];

    private static void AssertSurvives(string where, Type type, JsonNode json)
    {
        JsonTypeInfo info = FireflyJsonContext.Default.GetTypeInfo(type)!;
        object? value = json.Deserialize(info);
        JsonNode? back = JsonSerializer.SerializeToNode(value, info);

        Assert.True(JsonNode.DeepEquals(json, back), $"{where}: {json.ToJsonString()} became {back?.ToJsonString()}");
        Assert.Empty(UnknownMembers.In(value));
    }
}
