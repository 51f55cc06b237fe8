using System.Net;
using System.Text;
using AdobeSdk.Errors;

namespace AdobeSdk.Tests.Errors;

/// <summary>What callers get to read: what was wrong, where, what to do, and nothing secret.</summary>
public class ErrorMessageTests
{
    [Theory]
    [InlineData(403, "403000", "Adobe:ClientId")]
    [InlineData(403, "403003", "add the API to the project")]
    [InlineData(401, "401013", "run out")]
    [InlineData(403, "403011", "scope")]
    [InlineData(429, "429050", "Adobe:Limits")]
    public async Task Every_gateway_code_has_a_sentence_of_its_own(int status, string code, string part)
    {
        AdobeApiException exception = await ReadAsync(status, $$"""{"error_code":"{{code}}","message":"No."}""");

        Assert.Equal(code, exception.ErrorCode);
        Assert.Contains(part, exception.Message);
        Assert.NotEqual(ErrorAdvice.For((HttpStatusCode)status, null, null, null), ErrorAdvice.For((HttpStatusCode)status, code, null, null));
    }

    [Fact]
    public async Task Every_access_error_has_a_sentence_of_its_own()
    {
        string[] words = ["quota_exhausted", "user_non_entitled", "user_profile_denied", "invalid_ims_scope"];
        var sentences = new HashSet<string>();
        foreach (string word in words)
        {
            AdobeApiException exception = await ReadAsync(403, """{"error_code":"access_error","message":"No."}""", ("x-access-error", word));
            Assert.Equal(word, exception.AccessError);
            sentences.Add(exception.Message);
        }

        Assert.Equal(words.Length, sentences.Count);
        Assert.DoesNotContain(sentences, sentence => sentence.Contains(ErrorAdvice.For(HttpStatusCode.Forbidden, null, null, null)!));
    }

    [Theory]
    [InlineData("org", "organisation's limit")]
    [InlineData("account", "account's limit")]
    public async Task A_429_says_how_long_and_whose_limit_it_was(string level, string part)
    {
        AdobeApiException exception = await ReadAsync(
            429, """{"error_code":"rate_limited","message":"Slow down"}""", ("Retry-After", "30"), ("x-access-rate-limit-level", level));

        var limit = Assert.IsType<AdobeRateLimitException>(exception);
        Assert.Equal(level, limit.Level);
        Assert.Equal(TimeSpan.FromSeconds(30), limit.RetryAfter);
        Assert.True(limit.IsTransient);
        Assert.Contains(part, limit.Message);
        Assert.Contains("30 s", limit.Message);
    }

    [Theory]
    [InlineData(451, "prompt_unsafe")]
    [InlineData(451, null)]
    [InlineData(422, "image_unsafe")]
    [InlineData(403, "unauthorized_legal_reasons")]
    public async Task A_refusal_by_policy_is_an_exception_of_its_own(int status, string? code)
    {
        AdobeApiException exception = await ReadAsync(status, code is null ? "" : $$"""{"error_code":"{{code}}","message":"No."}""");

        Assert.IsType<AdobeContentPolicyException>(exception);
        Assert.False(exception.IsTransient);
    }

    [Fact]
    public async Task The_message_names_request_status_reason_place_and_request_id()
    {
        AdobeApiException exception = await ReadAsync(
            422,
            """{"error_code":"validation_error","validation_errors":[{"loc":["body","size"],"msg":"not allowed","type":"x"}]}""",
            ("x-request-id", "abc-1"));

        Assert.Equal("abc-1", exception.RequestId);
        Assert.All(
            ["POST https://firefly-api.adobe.io/v3/images/generate-async", "422", "validation_error", "[body.size: not allowed]", "abc-1"],
            part => Assert.Contains(part, exception.Message));
    }

    [Fact]
    public async Task Nothing_secret_gets_into_a_message()
    {
        const string Canary = "CANARY";
        string jwt = $"eyJhbGciOiJSUzI1NiJ9.eyJ{Canary}.{Canary}";
        string body = $$"""
            {"error_code":"https://h/p?{{Canary}}","message":"Could not read https://user:{{Canary}}@bucket.s3.amazonaws.com/in.png?X-Amz-Signature={{Canary}}&b=1, Authorization: Bearer {{Canary}} {{jwt}}",
             "validation_errors":[{"loc":["body","https://h/p#{{Canary}}"],"msg":"HTTPS://h/p?sig={{Canary}}","type":"bearer {{Canary}}"}]}
            """;

        AdobeApiException exception = await ReadAsync(400, body, ("x-request-id", $"https://x/?{Canary}"), ("x-access-error", $"Bearer {Canary}"));

        string everything = $"{exception} {exception.ErrorCode} {exception.RequestId} {exception.AccessError} {string.Join(' ', exception.ValidationErrors)}";
        Assert.DoesNotContain(Canary, everything);
        Assert.Contains("https://bucket.s3.amazonaws.com/in.png", everything);
    }

    [Theory]
    [InlineData(408, true)]
    [InlineData(429, true)]
    [InlineData(500, true)]
    [InlineData(502, true)]
    [InlineData(503, true)]
    [InlineData(504, true)]
    [InlineData(501, false)]
    [InlineData(400, false)]
    [InlineData(401, false)]
    [InlineData(403, false)]
    [InlineData(404, false)]
    [InlineData(409, false)]
    [InlineData(410, false)]
    [InlineData(413, false)]
    [InlineData(422, false)]
    [InlineData(302, false)]
    public async Task Only_what_may_succeed_later_is_transient(int status, bool transient) =>
        Assert.Equal(transient, (await ReadAsync(status, "<html></html>")).IsTransient);

    private static async Task<AdobeApiException> ReadAsync(int status, string body, params (string Name, string Value)[] headers)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status)
        {
            RequestMessage = new HttpRequestMessage(HttpMethod.Post, "https://firefly-api.adobe.io/v3/images/generate-async?sig=CANARY#CANARY"),
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        foreach ((string name, string value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return await ApiErrors.ReadAsync(response, TimeProvider.System, CancellationToken.None);
    }
}
