using System.Text.Json.Nodes;
using AdobeSdk.Imaging.V1;

namespace AdobeSdk.Tests.Conformity;

/// <summary>What is put together from 53 files is looked at: a difference in one of them is found.</summary>
public class LegacyDifferenceTests
{
    [Theory]
    [InlineData("""{"properties":{"mood":{"type":"string"}}}""", "SenseiRequest.mood: SenseiRequest has no property")]
    [InlineData("""{"properties":{"output":{"properties":{"mask":{"properties":{"format":{"enum":["fuzzy"]}}}}}}}""", "SenseiMaskFormat: has no constant for 'fuzzy'")]
    [InlineData("""{"properties":{"output":{"properties":{"overwrite":{"type":"string"}}}}}""", "SenseiRequest.output.overwrite: is string")]
    [InlineData("""{"required":["input","output","options"]}""", "SenseiRequest.options: is required, but optional in C#")]
    [InlineData("""{"properties":{"options":{"properties":{"service":{"properties":{"colour":{"type":"string"}}}}}}}""", "SenseiRequest.options.service.colour: SenseiService has no property")]
    public void A_difference_is_found(string change, string expected)
    {
        JsonObject document = LegacyDescription.Read();
        JsonObject body = document["paths"]!["/sensei/cutout"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!.AsObject();
        Change(body, JsonNode.Parse(change)!.AsObject());

        (SchemaMap map, JsonObject changed, _) = LegacyTypes.Of(document, typeof(ISenseiApi), static path => path.StartsWith("/sensei/", StringComparison.Ordinal));
        DescribedApi api = new("Sensei, changed", LegacyDescription.File, typeof(ISenseiApi), ImagingJsonContext.Default, map, Operations: 3, SchemaCount: 0, Examples: 0);
        ConformityReport report = ConformityCheck.Check(api, new OpenApiDocument(changed));

        Assert.Contains(report.Problems, problem => problem.ToString().Contains(expected, StringComparison.Ordinal));
    }

    private static void Change(JsonObject schema, JsonObject change)
    {
        foreach ((string name, JsonNode? value) in change)
        {
            if (value is JsonObject inner && schema[name] is JsonObject there)
            {
                Change(there, inner);
            }
            else
            {
                schema[name] = value!.DeepClone();
            }
        }
    }
}
