using System.Text.Json.Nodes;
using AdobeSdk.Tests.Wire;

namespace AdobeSdk.Tests.Conformity;

/// <summary>All traffic between Photoshop's clients and the emulator, by Adobe's descriptions and validators that are not ours.</summary>
public class PhotoshopWireTests(RecordedPhotoshopTraffic traffic) : IClassFixture<RecordedPhotoshopTraffic>
{
    [Theory]
    [InlineData("Photoshop v2")]
    [InlineData("Masking")]
    public async Task All_traffic_is_as_adobe_describes_it_in_both_directions(string name)
    {
        OpenApiValidator.Require();
        DescribedApi api = DescribedApi.Named(name);
        OpenApiDocument description = api.Read();
        IReadOnlyList<Exchange> exchanges = await traffic.ExchangesAsync(api);

        IReadOnlyList<OpenApiViolation> violations = await OpenApiValidator.CheckAsync(Mended(api, description), exchanges);

        Report.Print($"{name} on the wire: {exchanges.Count} exchanges; {violations.Count} violations");
        Assert.Empty(violations);
        AnsweredOperations.AssertAll(description, exchanges);
    }

    [Fact]
    public async Task Seeded_violations_in_both_directions_are_found_and_nothing_else()
    {
        OpenApiValidator.Require();
        DescribedApi api = DescribedApi.PhotoshopV2;
        OpenApiDocument description = api.Read();
        IReadOnlyList<Exchange> exchanges = await traffic.ExchangesAsync(api);
        Exchange composite = First("/v2/create-composite"), edit = First("/v2/edit"), crop = First("/v1/auto-crop");
        SeededViolation[] seeded =
        [
            new("a member is misspelled", "request", composite.WithRequest("\"placement\"", "\"placment\"")),
            new("a member of a shape is misspelled", "request", composite.WithRequest("\"quality\"", "\"qualty\"")),
            new("a word is unknown", "request", composite.WithRequest("\"multiply\"", "\"multiplied\"")),
            new("a shape has the word of another", "request", composite.WithRequest("\"brightness_contrast\"", "\"exposure\"")),
            new("a number is out of range", "request", edit.WithRequest("\"sharpness\":40", "\"sharpness\":151")),
            new("a required member is missing", "request", edit.WithRequest("\"enabled\":true,", "")),
            new("a member of an answer has another type", "answer", crop.WithAnswer("\"jobId\":\"", "\"jobId\":7,\"other\":\"")),
        ];

        IReadOnlyList<OpenApiViolation> violations = await OpenApiValidator.CheckAsync(
            Mended(api, description), [.. exchanges.Take(5), .. seeded.Select(violation => violation.Exchange)]);

        Assert.Equal(
            seeded.Select(violation => (violation.Exchange, violation.Direction)).ToHashSet(),
            violations.Select(violation => (violation.Exchange, violation.Direction)).ToHashSet());

        Exchange First(string path) => exchanges.First(exchange => exchange.Request.Target == path && exchange.Status == 202);
    }

    /// <summary>
    /// The one slip of the description that shows on the wire: <c>Result.outputs</c> is an object in it, and a list in all of
    /// Adobe's guides; auto-crop's is the object.
    /// </summary>
    private static JsonObject Mended(DescribedApi api, OpenApiDocument description)
    {
        JsonObject mended = StrictDescription.Of(api, description);
        if (mended["components"]!["schemas"]!["Result"] is JsonObject result)
        {
            Assert.Equal("object", result["properties"]!["outputs"]!["type"]!.GetValue<string>());
            result["properties"]!["outputs"] = new JsonObject();
        }

        return mended;
    }
}
