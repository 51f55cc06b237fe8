using System.Text.Json.Nodes;
using AdobeSdk.Imaging.V1;
using AdobeSdk.Photoshop;

namespace AdobeSdk.Tests.Conformity;

public class ConformityTests
{
    [Theory]
    [MemberData(nameof(DescribedApi.Names), MemberType = typeof(DescribedApi))]
    public void The_client_is_what_adobe_describes(string name)
    {
        DescribedApi api = DescribedApi.Named(name);

        ConformityReport report = ConformityCheck.Check(api, api.Read());

        Report.Print($"{name} conformity: {report}");
        Assert.True(report.Problems.Count == 0, string.Join("\n", report.Problems));
        Assert.Equal(api.Operations, report.Operations);
        Assert.Equal(api.SchemaCount, report.Schemas);
    }

    [Theory]
    [MemberData(nameof(Differences))]
    public void A_difference_is_found(string difference, string expected)
    {
        JsonObject description = AdobeDescriptions.Read(DescribedApi.Firefly.File);
        SeededDifferences.ByName[difference](description);

        ConformityReport report = ConformityCheck.Check(DescribedApi.Firefly, new OpenApiDocument(description));

        Assert.Contains(report.Problems, problem => problem.ToString().Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_known_difference_of_the_older_description_is_still_there()
    {
        JsonObject document = LegacyDescription.Read();
        HashSet<string> places = [.. Places(typeof(IPhotoshopV1Api), "/pie/"), .. Places(typeof(ILightroomV1Api), "/lrService/"), .. Places(typeof(ISenseiApi), "/sensei/")];

        Assert.Empty(LegacyDifferences.Stale(places));

        IReadOnlySet<string> Places(Type api, string path) => LegacyTypes.Of(document, api, route => route.StartsWith(path, StringComparison.Ordinal)).Places;
    }

    [Fact]
    public void Every_schema_of_photoshop_v1_belongs_to_an_api_or_to_no_operation()
    {
        OpenApiDocument whole = new(AdobeDescriptions.Read(DescribedApi.PhotoshopV1.File));
        string[] parts = [.. new[] { DescribedApi.PhotoshopV1, DescribedApi.Masking }.SelectMany(api => api.Read().Schemas.Select(schema => schema.Key)).Distinct()];

        string[] others = [.. whole.Schemas.Select(schema => schema.Key).Except(parts).Order(StringComparer.Ordinal)];

        Report.Print($"photoshop-v1.json: {whole.Operations.Count()} operations, {whole.Schemas.Count} schemas, {others.Length} of them of no operation");
        Assert.Equal(18, whole.Operations.Count());
        Assert.Equal(whole.Unreachable().Order(StringComparer.Ordinal), others);
        Assert.Equal(ImagingSchemas.OfNoOperation.Keys, others);
        Assert.All(ImagingSchemas.OfNoOperation.Where(schema => schema.Value is not null), schema => Assert.Subset(
            PhotoshopJsonContext.Default.GetTypeInfo(schema.Value!)!.Properties.Select(property => property.Name).ToHashSet(),
            whole.PropertiesOf(whole.Schemas[schema.Key]!).Keys.ToHashSet()));
    }

    [Theory]
    [InlineData("a member", "getAccountAnswer.entitlement.storage.mood: LightroomStorage has no property of this JSON name")]
    [InlineData("a word", "EntitlementStatus: has no constant for 'gift'")]
    [InlineData("a parameter", "GET /v2/catalogs/{catalog_id}/albums: GetAlbumsAsync lacks the parameter 'query mood'")]
    [InlineData("an answer", "GET /v2/health: answers with nothing, but GetHealthAsync with LightroomHealth")]
    public void A_difference_in_what_a_description_has_inline_is_found(string difference, string expected)
    {
        OpenApiDocument document = DescribedApi.LightroomCatalog.Read();
        JsonNode health = document.Root["paths"]!["/v2/health"]!["get"]!;
        switch (difference)
        {
            case "a member":
                document.Schemas["getAccountAnswer.entitlement.storage"]!["properties"]!["mood"] = new JsonObject { ["type"] = "string" };
                break;
            case "a word":
                document.Schemas["getAccountAnswer.entitlement"]!["properties"]!["status"]!["enum"]!.AsArray().Add("gift");
                break;
            case "a parameter":
                document.Root["paths"]!["/v2/catalogs/{catalog_id}/albums"]!["get"]!["parameters"]!.AsArray().Add(JsonNode.Parse("""{"in":"query","name":"mood"}"""));
                break;
            default:
                health["responses"]!["200"]!.AsObject().Remove("content");
                break;
        }

        ConformityReport report = ConformityCheck.Check(DescribedApi.LightroomCatalog, document);

        Assert.Contains(report.Problems, problem => problem.ToString().StartsWith(expected, StringComparison.Ordinal));
    }

    public static TheoryData<string, string> Differences() => SeededDifferences.Expectations;
}
