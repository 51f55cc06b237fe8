using AdobeSdk.Tests.Wire;

namespace AdobeSdk.Tests.Conformity;

/// <summary>A recorded exchange that was made wrong.</summary>
/// <param name="What">How.</param>
/// <param name="Direction">In its <c>request</c> or its <c>answer</c>.</param>
/// <param name="Exchange">The exchange.</param>
internal sealed record SeededViolation(string What, string Direction, Exchange Exchange)
{
    public static IReadOnlyList<SeededViolation> In(IReadOnlyList<Exchange> exchanges)
    {
        Exchange generate = First("POST", "/v3/images/generate-async", "application/json");
        Exchange multipart = First("POST", "/v3/images/fill-async", "multipart/form-data");
        Exchange v4 = First("POST", "/v4/images/generate-async", "application/json");
        Exchange composite = First("POST", "/v3/images/precise-composite", "application/json");
        Exchange upload = First("POST", "/v2/storage/image", "image/");
        Exchange models = First("GET", "/v3/custom-models");
        Exchange running = exchanges.First(exchange => exchange.Text.Contains("\"status\":\"running\"", StringComparison.Ordinal));
        Exchange done = exchanges.First(exchange => exchange.Text.Contains("\"status\":\"succeeded\"", StringComparison.Ordinal));
        return
        [
            new("a member is misspelled", "request", generate.WithRequest("\"prompt\"", "\"promt\"")),
            new("a number is out of range", "request", generate.WithRequest("1152", "5000")),
            new("a part is misspelled", "request", multipart.WithRequest("\"mask\"", "\"musk\"")),
            new("a header is missing", "request", v4.WithRequestHeader("x-model-version", null)),
            new("a header has another word", "request", v4.WithRequestHeader("x-model-version", "image9")),
            new("a content type is not exact", "request", composite.WithRequestHeader("content-type", "application/json; charset=utf-8")),
            new("a content type is not allowed", "request", upload.WithRequestHeader("content-type", "image/gif")),
            new("the key is missing", "request", upload.WithRequestHeader("x-api-key", null)),
            new("the token is missing", "request", running.WithRequestHeader("authorization", null)),
            new("a required header is missing", "request", models.WithRequestHeader("x-request-id", null)),
            new("a parameter has another word", "request", models.WithTarget("/v3/custom-models?sortBy=size")),
            new("a parameter is unknown", "request", models.WithTarget("/v3/custom-models?owner=me")),
            new("a member of an answer is missing", "answer", generate.WithAnswer("\"statusUrl\"", "\"statusurl\"")),
            new("a status word is unknown", "answer", running.WithAnswer("\"running\"", "\"strolling\"")),
            new("a result has lost its image", "answer", done.WithAnswer("\"image\"", "\"picture\"")),
            new("a link is named otherwise", "answer", v4.WithAnswer("\"result\"", "\"outcome\"")),
            new("an answer has another content type", "answer", models.WithAnswerHeader("content-type", "text/plain")),
            new("an answer has another status", "answer", upload with { Status = 201 }),
            new("an answer has an undocumented error", "answer", generate with { Status = 418 }),
        ];

        Exchange First(string method, string path, string contentType = "") => exchanges.First(exchange =>
            exchange.Request.Method == method
            && exchange.Request.Target.StartsWith(path, StringComparison.Ordinal)
            && (exchange.Request.Header("Content-Type") ?? "").StartsWith(contentType, StringComparison.Ordinal)
            && exchange.Status is 200 or 202);
    }
}
