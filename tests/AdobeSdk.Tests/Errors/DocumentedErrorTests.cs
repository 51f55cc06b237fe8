using System.Globalization;
using System.Text.Json.Nodes;
using AdobeSdk.Errors;
using AdobeSdk.Tests.Conformity;
using AdobeSdk.Tests.Resilience;

namespace AdobeSdk.Tests.Errors;

/// <summary>Each error that Adobe's descriptions document for an operation, answered by a real server through the pipeline.</summary>
public class DocumentedErrorTests(ITestOutputHelper output)
{
    private const string Undescribed = """{"error_code":"some_code","message":"Some words"}""";

    [Theory]
    [InlineData("firefly-api.json", 100)]
    [InlineData("photoshop-v2.json", 35)]
    [InlineData("photoshop-v1.json", 100)]
    [InlineData("photoshop-legacy.json", 100)]
    [InlineData("lightroom-v1.json", 25)]
    [InlineData("lightroom-catalog.json", 70)]
    [InlineData("audio-video.json", 35)]
    [InlineData("express.json", 25)]
    [InlineData("illustrator.json", 10)]
    [InlineData("indesign.json", 70)]
    [InlineData("substance-3d.json", 40)]
    [InlineData("workflow-builder.json", 10)]
    public async Task Each_documented_pair_of_operation_and_status_is_the_right_exception(string file, int atLeast)
    {
        DocumentedError[] errors = [.. Documented(AdobeDescriptions.Read(file))];
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
        {
            DocumentedError error = errors[int.Parse(context.Request.Path.Value![1..], CultureInfo.InvariantCulture)];
            context.Response.Headers["x-request-id"] = $"request-{context.Request.Path.Value[1..]}";
            return Answers.JsonAsync(context, error.Status, error.Body);
        });
        using var pipeline = new TestPipeline(server.Address) { Retry = { MaxRetries = 0 } };

        foreach ((int index, DocumentedError error) in errors.Index())
        {
            using HttpResponseMessage response = error.Method == "POST"
                ? await pipeline.SubmitAsync($"/{index}")
                : await pipeline.SendAsync(error.Method, $"/{index}");
            AdobeApiException exception = await ApiErrors.ReadAsync(response, TimeProvider.System, CancellationToken.None);

            Type expected = error.Status switch
            {
                429 => typeof(AdobeRateLimitException),
                451 => typeof(AdobeContentPolicyException),
                _ => typeof(AdobeApiException),
            };
            Assert.True(expected == exception.GetType() || ApiErrors.IsPolicy(exception.ErrorCode), $"{error}: {exception.GetType().Name}");
            Assert.Equal(error.Status, (int)exception.StatusCode);
            Assert.Equal(error.Code, exception.ErrorCode);
            Assert.Equal($"request-{index}", exception.RequestId);
            Assert.Equal(error.Status is 408 or 429 or 500 or 502 or 503 or 504, exception.IsTransient);
        }

        output.WriteLine($"{file}: {errors.Length} documented errors");
        Assert.True(errors.Length >= atLeast, $"{file} documents {errors.Length} errors, at least {atLeast} were expected.");
    }

    private static IEnumerable<DocumentedError> Documented(JsonObject description) =>
        from operation in new OpenApiDocument(description).Operations
        from response in operation.Definition["responses"]!.AsObject()
        where response.Key is ['4' or '5', _, _]
        from body in Examples(Resolve(description, response.Value!))
        select new DocumentedError(operation.Method, operation.Path, int.Parse(response.Key, CultureInfo.InvariantCulture), body);

    private static IEnumerable<string> Examples(JsonNode response)
    {
        IEnumerable<JsonNode?> examples = OpenApiOperation.Contents(response)
            .Where(content => content.Key.Contains("json", StringComparison.Ordinal))
            .SelectMany(content => content.Value["examples"]?.AsObject().Select(example => example.Value?["value"]) ?? [content.Value["example"]]);
        string[] bodies = [.. examples.OfType<JsonObject>().Where(body => CodeOf(body) is not null).Select(body => body.ToJsonString())];
        return bodies.Length == 0 ? [Undescribed] : bodies;
    }

    private static JsonNode Resolve(JsonObject root, JsonNode node) => node["$ref"]?.GetValue<string>() is not { } reference
        ? node
        : reference.Split('/')[1..].Aggregate<string, JsonNode>(root, (at, name) => at[name]!);

    private static string? CodeOf(JsonNode body) =>
        (body["error_code"] ?? body["errorCode"] ?? body["code"])?.ToString() is { Length: > 0 } code ? code : null;

    private sealed record DocumentedError(string Method, string Path, int Status, string Body)
    {
        public string? Code => CodeOf(JsonNode.Parse(Body)!);
    }
}
