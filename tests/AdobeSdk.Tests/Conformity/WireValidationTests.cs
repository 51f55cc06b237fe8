using System.Text.Json.Nodes;
using AdobeSdk.Tests.Wire;

namespace AdobeSdk.Tests.Conformity;

/// <summary>All traffic between client and emulator, by Adobe's description and validators that are not ours.</summary>
public class WireValidationTests(RecordedFireflyTraffic traffic) : IClassFixture<RecordedFireflyTraffic>
{
    [Fact]
    public async Task All_traffic_is_as_adobe_describes_it_in_both_directions()
    {
        OpenApiValidator.Require();
        OpenApiDocument description = new(AdobeDescriptions.Read("firefly-api.json"));
        IReadOnlyList<Exchange> exchanges = await traffic.ExchangesAsync();

        IReadOnlyList<OpenApiViolation> violations = await OpenApiValidator.CheckAsync(Mended(description.Root), exchanges);

        Report.Print($"Firefly on the wire: {exchanges.Count} exchanges, {Count(exchanges, "GET", "/v3/status/")} of them polls and "
            + $"{Count(exchanges, "PUT", "/v3/cancel/")} cancels; {violations.Count} violations");
        Assert.Empty(violations);
        AnsweredOperations.AssertAll(description, exchanges);
    }

    [Fact]
    public async Task Seeded_violations_in_both_directions_are_found_and_nothing_else()
    {
        OpenApiValidator.Require();
        JsonObject description = Mended(AdobeDescriptions.Read("firefly-api.json"));
        IReadOnlyList<Exchange> exchanges = await traffic.ExchangesAsync();
        IReadOnlyList<SeededViolation> seeded = SeededViolation.In(exchanges);

        IReadOnlyList<OpenApiViolation> violations = await OpenApiValidator.CheckAsync(
            description, [.. exchanges.Take(20), .. seeded.Select(violation => violation.Exchange)]);

        Report.Print($"Firefly on the wire: {seeded.Count} seeded violations, {violations.DistinctBy(violation => violation.Exchange).Count()} found");
        Assert.Equal(
            seeded.Select(violation => (violation.Exchange, violation.Direction)).ToHashSet(),
            violations.Select(violation => (violation.Exchange, violation.Direction)).ToHashSet());
    }

    /// <summary>
    /// The description's JobSucceededPayload knows images only, although videos come the same way, as its own AsyncResult. This
    /// one slip is mended; a description that no longer has it makes this test fail.
    /// </summary>
    private static JsonObject Mended(JsonObject description)
    {
        JsonObject mended = description.DeepClone().AsObject();
        JsonArray results = mended["components"]!["schemas"]!["JobSucceededPayload"]!["properties"]!["result"]!["oneOf"]!.AsArray();
        Assert.DoesNotContain(results, result => OpenApiDocument.ReferenceOf(result!) == "AsyncResult");
        results.Add(new JsonObject { ["$ref"] = "#/components/schemas/AsyncResult" });
        return mended;
    }

    private static int Count(IReadOnlyList<Exchange> exchanges, string method, string path) =>
        exchanges.Count(exchange => exchange.Request.Method == method && exchange.Request.Target.StartsWith(path, StringComparison.Ordinal));
}
