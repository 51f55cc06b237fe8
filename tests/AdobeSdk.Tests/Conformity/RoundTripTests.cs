using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using AdobeSdk.Firefly;

namespace AdobeSdk.Tests.Conformity;

public class RoundTripTests
{
    [Theory]
    [MemberData(nameof(DescribedApi.Names), MemberType = typeof(DescribedApi))]
    public void Every_example_of_the_description_survives_a_round_trip(string name)
    {
        DescribedApi api = DescribedApi.Named(name);
        OpenApiDocument document = api.Read();
        int bodies = 0;
        foreach ((string where, string schema, JsonNode example) in DescribedExamples.Bodies(document))
        {
            bodies++;
            if (!api.Schemas.Accepted.Contains(schema))
            {
                AssertSurvives(api, where, api.Schemas.TypeOf(schema)!, example);
            }
        }

        int properties = 0;
        foreach ((string schema, string property, JsonNode example) in DescribedExamples.Properties(document))
        {
            if (api.Schemas.Records.TryGetValue(schema, out Type? type) && !type.IsAbstract)
            {
                properties++;
                JsonPropertyInfo info = api.Context.GetTypeInfo(type)!.Properties.Single(info => info.Name == property);
                bool canBeAlone = api.Context.GetTypeInfo(type)!.Properties.All(info => !info.IsRequired);
                AssertSurvives(api, $"{schema}.{property}", canBeAlone ? type : info.PropertyType, canBeAlone ? new JsonObject { [property] = example.DeepClone() } : example);
            }
        }

        Report.Print($"{name} examples: {bodies} of bodies and answers, {properties} of properties");
        Assert.False(bodies < api.Examples, $"Only {bodies} examples were found.");
    }

    [Theory]
    [MemberData(nameof(DescribedApi.Names), MemberType = typeof(DescribedApi))]
    public void Every_property_shape_and_unknown_word_of_every_schema_survives_a_round_trip(string name)
    {
        DescribedApi api = DescribedApi.Named(name);
        OpenApiDocument document = api.Read();
        for (int choice = 0; choice < SchemaSample.MostChoices; choice++)
        {
            foreach (bool strangeWords in new[] { false, true })
            {
                SchemaSample samples = new(api, document, strangeWords, choice);
                foreach ((string schema, Type type) in api.Schemas.Records.Where(schema => !schema.Value.IsAbstract))
                {
                    AssertSurvives(api, schema, type, samples.Of(schema));
                }
            }
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

    private static void AssertSurvives(DescribedApi api, string where, Type type, JsonNode json)
    {
        JsonTypeInfo info = api.Context.GetTypeInfo(type)!;
        object? value = json.Deserialize(info);
        JsonNode? back = JsonSerializer.SerializeToNode(value, info);

        Assert.True(JsonNode.DeepEquals(json, back), $"{where}: {json.ToJsonString()} became {back?.ToJsonString()}");
        Assert.Empty(UnknownMembers.In(value));
    }
}
