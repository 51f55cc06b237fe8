using System.Text.Json.Nodes;
using AdobeSdk.Tests.Wire;

namespace AdobeSdk.Tests.Conformity;

/// <summary>All traffic between the clients of the first image APIs and the emulator, by Adobe's descriptions and validators that are not ours.</summary>
public class ImagingWireTests(RecordedImagingTraffic traffic) : IClassFixture<RecordedImagingTraffic>
{
    [Theory]
    [InlineData("Photoshop v1", "/pie/")]
    [InlineData("Lightroom v1", "/lrService/")]
    [InlineData("Sensei", "/sensei/")]
    public async Task All_traffic_is_as_adobe_describes_it_in_both_directions(string name, string path)
    {
        OpenApiValidator.Require();
        DescribedApi api = DescribedApi.Named(name);
        OpenApiDocument description = api.Read();
        IReadOnlyList<Exchange> exchanges = await traffic.ExchangesAsync(path);

        IReadOnlyList<OpenApiViolation> violations = await OpenApiValidator.CheckAsync(Mended(StrictDescription.Of(api, description)), exchanges);

        Report.Print($"{name} on the wire: {exchanges.Count} exchanges; {violations.Count} violations");
        Assert.Empty(violations);
        AnsweredOperations.AssertAll(description, exchanges);
    }

    // What the older description has and the later one has not would be a violation of the stricter reading; and of errors it says
    // that there is one reason where the later has a list.
    [Theory]
    [InlineData("Photoshop v1, older", "/pie/")]
    [InlineData("Lightroom v1, older", "/lrService/")]
    public async Task What_is_not_refused_is_as_the_older_description_has_it_too(string name, string path)
    {
        OpenApiValidator.Require();
        OpenApiDocument description = DescribedApi.Named(name).Read();
        Exchange[] exchanges = [.. (await traffic.ExchangesAsync(path)).Where(exchange => exchange.Status < 400)];

        IReadOnlyList<OpenApiViolation> violations = await OpenApiValidator.CheckAsync(MendedOlder(description.Root), exchanges);

        Report.Print($"{name} on the wire: {exchanges.Length} exchanges; {violations.Count} violations");
        Assert.Empty(violations);
        AnsweredOperations.AssertAll(description, exchanges);
    }

    [Fact]
    public async Task Seeded_violations_in_both_directions_are_found_and_nothing_else()
    {
        OpenApiValidator.Require();
        DescribedApi api = DescribedApi.PhotoshopV1;
        IReadOnlyList<Exchange> exchanges = await traffic.ExchangesAsync("/pie/");
        Exchange create = First("/documentCreate"), text = First("/text"), blur = First("/depthBlur"), manifest = exchanges.First(exchange => exchange.Text.Contains("\"imageMode\"", StringComparison.Ordinal));
        SeededViolation[] seeded =
        [
            new("a member is misspelled", "request", create.WithRequest("\"blendOptions\"", "\"blendOption\"")),
            new("a word is unknown", "request", create.WithRequest("\"colorBurn\"", "\"color_burn\"")),
            new("a required member is missing", "request", create.WithRequest("\"resolution\":72,", "")),
            new("a number is out of range", "request", blur.WithRequest("\"blurStrength\":30", "\"blurStrength\":101")),
            new("a list is a single value", "request", text.WithRequest("\"inputs\":[", "\"inputs\":{\"x\":[").WithRequest("],\"outputs\"", "]},\"outputs\"")),
            new("a member of an answer has another type", "answer", create.WithAnswer("\"_links\":{", "\"_links\":{\"self\":7,\"other\":{")),
            new("an answer has another word", "answer", manifest.WithAnswer("\"imageMode\":\"rgb\"", "\"imageMode\":\"sepia\"")),
        ];

        IReadOnlyList<OpenApiViolation> violations = await OpenApiValidator.CheckAsync(
            Mended(StrictDescription.Of(api, api.Read())), [.. exchanges.Take(5), .. seeded.Select(violation => violation.Exchange)]);

        Assert.Equal(
            seeded.Select(violation => (violation.Exchange, violation.Direction)).ToHashSet(),
            violations.Select(violation => (violation.Exchange, violation.Direction)).ToHashSet());

        Exchange First(string end) => exchanges.First(exchange => exchange.Request.Target.EndsWith(end, StringComparison.Ordinal) && exchange.Status == 202);
    }

    /// <summary>
    /// Two slips of the description that show on the wire: a document's <c>bitDepth</c> is a colour mode in it, and 8 in Adobe's
    /// guides; and a status that is not done is of both shapes, of which it should be exactly one.
    /// </summary>
    private static JsonObject Mended(JsonObject description)
    {
        JsonObject schemas = description["components"]!["schemas"]!.AsObject();
        if (schemas["ManifestJobDocumentDetails"] is JsonObject document)
        {
            Assert.EndsWith("ChannelModeType", document["properties"]!["bitDepth"]!["$ref"]!.GetValue<string>(), StringComparison.Ordinal);
            document["properties"]!["bitDepth"] = new JsonObject { ["type"] = "integer" };
            EitherShape(schemas["PsJobResponse"]!.AsObject(), schemas["JobOutputDetails"]!, schemas["ManifestJobStatusOutputDetails"]!);
        }

        return description;
    }

    /// <summary>
    /// What the later description says otherwise, which the emulator follows: Lightroom's status is answered 202 and not 200, a
    /// manifest has several inputs.
    /// </summary>
    private static JsonObject MendedOlder(JsonObject description)
    {
        JsonObject mended = description.DeepClone().AsObject();
        JsonObject schemas = mended["components"]!["schemas"]!.AsObject();
        if (mended["paths"]!["/lrService/status/{jobId}"] is JsonObject status)
        {
            JsonObject responses = status["get"]!["responses"]!.AsObject();
            JsonNode answer = responses["200"]!.DeepClone();
            responses.Remove("200");
            responses["202"] = answer;
        }

        if (mended["paths"]!["/pie/psdService/status/{jobId}"] is JsonObject jobs)
        {
            Assert.True(schemas["DocumentManifestRequest"]!["properties"]!["inputs"]!.AsObject().Remove("maxItems"));
            EitherShape(jobs["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!.AsObject(), schemas["PhotoshopV1Result.outputs"]!, schemas["DocumentManifestResult.outputs"]!);
        }

        return mended;
    }

    // Outputs have what their shape says, and what Adobe's services send besides, but nothing of the other shape.
    private static void EitherShape(JsonObject either, params JsonNode[] outputs)
    {
        JsonNode shapes = either["oneOf"]!.DeepClone();
        either.Remove("oneOf");
        either["anyOf"] = shapes;
        foreach (JsonNode output in outputs)
        {
            output["additionalProperties"] = false;
            output["properties"]!["errors"] = new JsonObject();
            output["properties"]!["actionJSON"] = new JsonObject();
        }
    }
}
