using System.Text.Json.Nodes;
using AdobeSdk.Tests.Wire;

namespace AdobeSdk.Tests.Conformity;

/// <summary>All traffic between the catalog's client and the emulator, by Adobe's description and validators that are not ours.</summary>
public class LightroomWireTests(RecordedLightroomTraffic traffic) : IClassFixture<RecordedLightroomTraffic>
{
    [Fact]
    public async Task All_traffic_is_as_adobe_describes_it_in_both_directions()
    {
        OpenApiValidator.Require();
        OpenApiDocument description = DescribedApi.LightroomCatalog.Read();
        IReadOnlyList<Exchange> exchanges = await traffic.ExchangesAsync();

        IReadOnlyList<OpenApiViolation> violations = await OpenApiValidator.CheckAsync(Mended(description), exchanges);

        Report.Print($"Lightroom catalog on the wire: {exchanges.Count} exchanges; {violations.Count} violations");
        Assert.Empty(violations);
        AnsweredOperations.AssertAll(description, exchanges);
    }

    [Fact]
    public async Task Seeded_violations_in_both_directions_are_found_and_nothing_else()
    {
        OpenApiValidator.Require();
        OpenApiDocument description = DescribedApi.LightroomCatalog.Read();
        IReadOnlyList<Exchange> exchanges = await traffic.ExchangesAsync();
        Exchange create = First("PUT", "/assets/", exchange => exchange.Request.Body.Length > 0 && exchange.Text.Length == 0 && exchange.Request.Header("Content-Type")!.Contains("json", StringComparison.Ordinal));
        Exchange album = First("PUT", "/albums/", exchange => exchange.Text.Length == 0);
        Exchange list = First("GET", "/assets?", exchange => exchange.Text.Contains("\"payload\"", StringComparison.Ordinal));
        Exchange account = First("GET", "/v2/account", _ => true);
        SeededViolation[] seeded =
        [
            new("a member is misspelled", "request", create.WithRequest("\"importSource\"", "\"importsource\"")),
            new("a word is unknown", "request", create.WithRequest("\"image\"", "\"painting\"")),
            new("a time is none", "request", create.WithRequest("\"captureDate\":\"", "\"captureDate\":\"in ")),
            new("an album has another member", "request", album.WithRequest("\"serviceId\"", "\"serviceID\"")),
            new("the key is missing", "request", list.WithRequestHeader("x-api-key", null)),
            new("a parameter is unknown", "request", list.WithTarget(list.Request.Target + "&mood=good")),
            new("an id has capitals", "answer", list.WithAnswer("\"id\":\"", "\"id\":\"A")),
            new("a word of an answer is unknown", "answer", account.WithAnswer("\"subscriber\"", "\"guest\"")),
            new("an answer has another status", "answer", account with { Status = 202 }),
        ];

        IReadOnlyList<OpenApiViolation> violations = await OpenApiValidator.CheckAsync(
            Mended(description), [.. exchanges.Take(5), .. seeded.Select(violation => violation.Exchange)]);

        Assert.Equal(
            seeded.Select(violation => (violation.Exchange, violation.Direction)).ToHashSet(),
            violations.Select(violation => (violation.Exchange, violation.Direction)).ToHashSet());

        Exchange First(string method, string path, Func<Exchange, bool> which) =>
            exchanges.First(exchange => exchange.Request.Method == method && exchange.Request.Target.Contains(path, StringComparison.Ordinal) && exchange.Status is 200 or 201 && which(exchange));
    }

    /// <summary>What the description says against its own words and Adobe's guides.</summary>
    private static JsonObject Mended(OpenApiDocument description)
    {
        JsonObject mended = StrictDescription.Of(DescribedApi.LightroomCatalog, description);
        JsonObject schemas = mended["components"]!["schemas"]!.AsObject();

        // The capture date is required of the payload, and any time is one, besides the one that says that nobody knows.
        Assert.Equal("captureDate", schemas["createAssetBody"]!["required"]![0]!.GetValue<string>());
        schemas["createAssetBody"]!.AsObject().Remove("required");
        JsonObject payload = schemas["createAssetBody.payload"]!.AsObject();
        payload["required"] = new JsonArray("captureDate");
        payload["properties"]!["captureDate"] = JsonNode.Parse("""{"anyOf":[{"type":"string","enum":["0000-00-00T00:00:00"]},{"$ref":"#/components/schemas/iso8601DateTime"}]}""");

        // "will be returned as 0000-00-00T00:00:00", which the pattern forbids.
        JsonNode place = schemas["listAssetsOfAlbumAnswer.resources"]!["properties"]!;
        place["created"] = new JsonObject { ["type"] = "string" };
        place["updated"] = new JsonObject { ["type"] = "string" };

        // Files that the description has in words alone, and the refusal of duplicates that no operation names.
        JsonNode develop = mended["paths"]!["/v2/catalogs/{catalog_id}/assets/{asset_id}/xmp/develop"]!["put"]!;
        develop["requestBody"]!["content"]!["application/rdf+xml"] = JsonNode.Parse("""{"schema":{"type":"string"}}""");
        JsonNode create = mended["paths"]!["/v2/catalogs/{catalog_id}/assets/{asset_id}"]!["put"]!;
        create["responses"]!["412"] = JsonNode.Parse("""{"$ref":"#/components/responses/PreconditionFailed"}""");

        // Nothing is required of any answer, so that one of several shapes is always all of them.
        return JsonNode.Parse(mended.ToJsonString().Replace("\"oneOf\":", "\"anyOf\":", StringComparison.Ordinal))!.AsObject();
    }
}
