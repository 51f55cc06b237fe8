using System.Net;
using AdobeSdk.Credentials;
using AdobeSdk.Ims;
using AdobeSdk.Tests.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Ims;

/// <summary>Whatever IMS answers, over a real socket, becomes a token or a failure that says what to do.</summary>
public class ImsTokenClientTests
{
    private const string SecretText = "p8e-canary secret/+&%";

    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task The_request_is_a_form_with_scopes_in_a_stable_order()
    {
        await using LocalAdobe ims = await LocalAdobe.StartAsync();

        TokenAnswer answer = await Ask(ims, organization: "1234@AdobeOrg");

        Assert.Equal("token-1", answer.Token);
        Assert.Equal(TimeSpan.FromHours(24), answer.Lifetime);
        RecordedRequest request = Assert.Single(ims.Requests);
        Assert.Equal("POST /ims/token/v3", $"{request.Method} {request.Path}");
        Assert.Equal("application/x-www-form-urlencoded", request.Header("Content-Type"));
        Assert.Equal("application/json", request.Header("Accept"));
        Assert.Null(request.Header("Authorization"));
        Assert.Equal(
            "grant_type=client_credentials&client_id=my-client&client_secret=p8e-canary+secret%2F%2B%26%25&scope=AdobeID%2Cff_apis%2Copenid&org_id=1234%40AdobeOrg",
            request.Body);
    }

    [Theory]
    [InlineData("86399", 86_399)] // what v3 documents
    [InlineData("\"86399\"", 86_399)]
    [InlineData("3599", 3_599)]
    [InlineData("86399985", 86_399.985)] // what older endpoints send
    [InlineData("1000000", 1_000_000)]
    [InlineData("1000001", 1_000.001)]
    [InlineData("0.5", 0.5)]
    [InlineData("1e300", 30 * 86_400)]
    public async Task Expires_in_is_read_as_seconds_or_milliseconds(string expiresIn, double seconds)
    {
        await using LocalAdobe ims = await Answering(200, $$"""{"access_token":"opaque","token_type":"bearer","expires_in":{{expiresIn}}}""");

        Assert.Equal(seconds, (await Ask(ims)).Lifetime?.TotalSeconds);
    }

    [Theory]
    [InlineData("500000", 500_000, 500)] // 5.8 days in seconds: only the claims tell that it is milliseconds
    [InlineData("900", 900_000, 900)]
    [InlineData("100", 86_400_000, 100)] // the rest of a token that was handed out before
    public async Task The_tokens_own_claims_tell_the_unit(string expiresIn, long claimedMilliseconds, double seconds)
    {
        string token = Tokens.WithClaims($$"""{"created_at":"1700000000000","expires_in":"{{claimedMilliseconds}}"}""");
        await using LocalAdobe ims = await Answering(200, $$"""{"access_token":"{{token}}","expires_in":{{expiresIn}}}""");

        Assert.Equal(seconds, (await Ask(ims)).Lifetime?.TotalSeconds);
    }

    [Fact]
    public async Task Without_expires_in_the_tokens_own_claims_count()
    {
        string token = Tokens.WithClaims("""{"created_at":"1700000000000","expires_in":"3600000"}""");
        await using LocalAdobe ims = await Answering(200, $$"""{"access_token":"{{token}}"}""");

        Assert.Equal(TimeSpan.FromHours(1), (await Ask(ims)).Lifetime);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"token\"")]
    [InlineData("{}")]
    [InlineData("{\"access_token\":\"tok")]
    [InlineData("{\"access_token\":null,\"expires_in\":10}")]
    [InlineData("{\"access_token\":\"\",\"expires_in\":10}")]
    [InlineData("{\"access_token\":\"a\\r\\nX-Evil: b\",\"expires_in\":10}")]
    [InlineData("{\"access_token\":{\"a\":1},\"expires_in\":10}")]
    [InlineData("{\"access_token\":\"t\"}")]
    [InlineData("{\"access_token\":\"t\",\"expires_in\":0}")]
    [InlineData("{\"access_token\":\"t\",\"expires_in\":-1}")]
    [InlineData("{\"access_token\":\"t\",\"expires_in\":\"soon\"}")]
    [InlineData("{\"access_token\":\"t\",\"expires_in\":[]}")]
    [InlineData("{\"access_token\":\"t\",\"expires_in\":true}")]
    [InlineData("<html><body>It works!</body></html>")]
    public async Task A_success_that_is_none_is_a_transient_failure(string body)
    {
        await using LocalAdobe ims = await Answering(200, body, "x-debug-id", "dbg-1");

        TokenFailure? failure = (await Ask(ims)).Failure;

        Assert.True(failure?.IsTransient);
        Assert.Equal("dbg-1", failure?.RequestId);
        Assert.Contains("Adobe:ImsBaseAddress", failure?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "answered 200 with an empty answer")]
    [InlineData("<html>", "answered 200 with something that is not a JSON object")]
    [InlineData("[]", "answered 200 with something that is not a JSON object")]
    [InlineData("{}", "answered 200 with an answer without a usable access_token")]
    public async Task A_success_that_is_none_is_told_as_what_it_is(string body, string says)
    {
        await using LocalAdobe ims = await Answering(200, body);

        Assert.Contains(says, (await Ask(ims)).Failure?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "token")]
    [InlineData(1, null)]
    public async Task An_answer_is_read_up_to_256_kB(int more, string? token)
    {
        const string Answer = """{"access_token":"token","expires_in":86399}""";
        await using LocalAdobe ims = await Answering(200, Answer.PadRight((256 * 1024) + more));

        Assert.Equal(token, (await Ask(ims)).Token);
    }

    [Fact]
    public async Task An_endless_answer_is_cut_off()
    {
        await using LocalAdobe ims = await LocalAdobe.StartAsync();
        ims.Ims = async context =>
        {
            byte[] chunk = new byte[64 * 1024];
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(chunk, context.RequestAborted);
            }
        };

        Assert.Contains("256 kB", (await Ask(ims)).Failure?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400, """{"error":"invalid_client","error_description":"no such client"}""", "invalid_client", false, "does not know client my-client")]
    [InlineData(401, """{"error":"invalid_client","error_description":"bad secret"}""", "invalid_client", false, "rejected the secret of client my-client: not retried")]
    [InlineData(400, """{"error":"invalid_scope"}""", "invalid_scope", false, "AdobeID,ff_apis,openid")]
    [InlineData(400, """{"error":"unauthorized_client"}""", "unauthorized_client", false, "OAuth Server-to-Server")]
    [InlineData(400, """{"error":"access_denied"}""", "access_denied", false, "product profile")]
    [InlineData(400, """{"error":"invalid_request"}""", "invalid_request", false, "Adobe:OrganizationId")]
    [InlineData(400, """{"error":"something_new"}""", "something_new", false, "something_new")]
    [InlineData(404, "<html>", null, false, "Adobe:ImsBaseAddress")]
    [InlineData(302, "", null, false, "answered 302")]
    [InlineData(429, "", null, true, "too often")]
    [InlineData(500, """{"error":"internal_error"}""", "internal_error", true, "could not issue a token just now")]
    [InlineData(400, """{"error":"unsupported_grant_type"}""", "unsupported_grant_type", false, "OAuth Server-to-Server")]
    [InlineData(400, """{"error":"internal_error"}""", "internal_error", true, "could not issue a token just now")]
    [InlineData(400, """{"error":"server_error"}""", "server_error", true, "could not issue a token just now")]
    [InlineData(400, """{"error":"temporarily_unavailable"}""", "temporarily_unavailable", true, "could not issue a token just now")]
    [InlineData(408, "", null, true, "answered 408")]
    [InlineData(500, "", null, true, "answered 500")]
    [InlineData(503, "<html>", null, true, "answered 503")]
    [InlineData(502, "", null, true, "answered 502")]
    public async Task A_refusal_says_what_it_means_and_what_to_do(int status, string body, string? code, bool transient, string part)
    {
        await using LocalAdobe ims = await Answering(status, body, "x-debug-id", "dbg-2");

        TokenFailure? failure = (await Ask(ims)).Failure;

        Assert.Equal(code, failure?.ErrorCode);
        Assert.Equal((HttpStatusCode)status, failure?.StatusCode);
        Assert.Equal("dbg-2", failure?.RequestId);
        Assert.Equal(transient, failure?.IsTransient);
        Assert.Contains(part, failure?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_of_ims_are_passed_on_without_the_secret_that_they_echo()
    {
        string echo = $"bad secret '{SecretText}' or p8e-canary%20secret%2F%2B%26%25 or p8e-canary+secret%2f%2b%26%25 " + new string('x', 100_000);
        await using LocalAdobe ims = await Answering(401, $$"""{"error":"invalid_client","error_description":"{{echo}}"}""", "x-debug-id", SecretText.Replace("%", "", StringComparison.Ordinal));

        TokenFailure? failure = (await Ask(ims)).Failure;

        Assert.Contains("bad secret '…'", failure?.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", failure?.Message, StringComparison.OrdinalIgnoreCase);
        Assert.InRange(failure!.Message.Length, 100, 1_200);
    }

    [Fact]
    public async Task Retry_after_is_read_as_seconds_and_as_a_date()
    {
        _time.SetUtcNow(new DateTimeOffset(2026, 11, 2, 10, 0, 0, TimeSpan.Zero));
        await using LocalAdobe seconds = await Answering(429, "", "Retry-After", "17");
        await using LocalAdobe date = await Answering(503, "", "Retry-After", "Mon, 02 Nov 2026 10:00:40 GMT");

        Assert.Equal(TimeSpan.FromSeconds(17), (await Ask(seconds)).Failure?.RetryAfter);
        Assert.Equal(TimeSpan.FromSeconds(40), (await Ask(date)).Failure?.RetryAfter);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using LocalAdobe elsewhere = await LocalAdobe.StartAsync();
        await using LocalAdobe ims = await Answering(307, "", "Location", $"{elsewhere.Address}ims/token/v3");

        Assert.NotNull((await Ask(ims)).Failure);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task An_ims_that_does_not_answer_is_given_up_after_half_a_minute()
    {
        TaskCompletionSource asked = new();
        await using LocalAdobe ims = await LocalAdobe.StartAsync();
        ims.Ims = context =>
        {
            asked.SetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        };

        Task<TokenAnswer> answer = Ask(ims);
        await asked.Task;
        _time.Advance(TimeSpan.FromSeconds(29));
        Assert.False(answer.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(1));

        TokenFailure? failure = (await answer).Failure;
        Assert.True(failure?.IsTransient);
        Assert.Contains("did not answer within 30 s", failure?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ims_that_is_not_there_is_a_transient_failure()
    {
        LocalAdobe gone = await LocalAdobe.StartAsync();
        Uri address = gone.Address;
        await gone.DisposeAsync();

        TokenFailure? failure = (await Ask(address)).Failure;

        Assert.True(failure?.IsTransient);
        Assert.IsType<HttpRequestException>(failure?.Cause);
        Assert.Matches(@"could not be reached \(.*refused.*[^.]\)\. Asked again by and by\.$", failure?.Message);
    }

    private static async Task<LocalAdobe> Answering(int status, string body, string? header = null, string? value = null)
    {
        LocalAdobe ims = await LocalAdobe.StartAsync();
        ims.Ims = context =>
        {
            context.Response.StatusCode = status;
            if (header is not null)
            {
                context.Response.Headers[header] = value;
            }

            return context.Response.WriteAsync(body);
        };
        return ims;
    }

    private Task<TokenAnswer> Ask(LocalAdobe ims, string? organization = null) => Ask(ims.Address, organization);

    private Task<TokenAnswer> Ask(Uri ims, string? organization = null) =>
        new ImsTokenClient(ImsEndpoint.Of(ims, emulator: null), ImsTransport.Shared, _time)
            .RequestAsync(new ImsGrant("my-client", new Secret(SecretText), organization, ScopeSet.Parse("openid,AdobeID,ff_apis")));
}
