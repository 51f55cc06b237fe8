using System.Net;
using AdobeSdk.Tests.Clients;
using AdobeSdk.Tests.Resilience;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AdobeSdk.Tests.Http;

/// <summary>Tokens on requests, through a registered client's whole pipeline and over real sockets.</summary>
public class AuthenticationTests
{
    [Fact]
    [Trait(Measured.Row, "token-changes")]
    public async Task A_revoked_token_costs_one_renewal_and_no_failure_under_many_callers()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        bool revoked = false;
        adobe.Api = context => Answer(context, revoked && context.Request.Headers.Authorization == "Bearer token-1" ? 401 : 200);
        await using NoteServices app = new(adobe);
        await app.Api.GetAsync("warm");
        revoked = true;

        await Task.WhenAll(Enumerable.Range(0, 1_000).Select(i => i % 2 == 0 ? app.Api.GetAsync("n") : app.Api.AddAsync(new Note("n"))));

        Assert.Equal(2, adobe.TokenRequests.Count());
        Assert.All(adobe.ApiRequests.Where(r => r.Header("Authorization") == "Bearer token-2" && r.Method == "POST"), r => Assert.Equal("""{"text":"n"}""", r.Body));
    }

    [Fact]
    [Trait(Measured.Row, "token-changes")]
    public async Task An_api_that_always_says_401_is_asked_twice_and_its_answer_is_told()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        adobe.Api = context => Answer(context, 401, """{"error_code":"401013","message":"Oauth token is not valid"}""");
        await using NoteServices app = new(adobe);

        AdobeApiException refused = await Assert.ThrowsAsync<AdobeApiException>(() => app.Api.GetAsync("1"));
        Assert.Equal("401013", refused.ErrorCode);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], adobe.ApiRequests.Select(r => r.Header("Authorization")));

        // For 30 seconds that answer is believed.
        for (int i = 0; i < 10; i++)
        {
            await Assert.ThrowsAsync<AdobeApiException>(() => app.Api.GetAsync("2"));
            app.Time.Advance(TimeSpan.FromSeconds(2.9));
        }

        Assert.Equal(2, adobe.TokenRequests.Count());
        app.Time.Advance(TimeSpan.FromSeconds(1.1));
        await Assert.ThrowsAsync<AdobeApiException>(() => app.Api.GetAsync("3"));
        Assert.Equal(3, adobe.TokenRequests.Count());
    }

    [Fact]
    public async Task Nothing_is_sent_without_a_token()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        adobe.Ims = context => Answer(context, 401, """{"error":"invalid_client","error_description":"wrong"}""");
        await using NoteServices app = new(adobe);

        AdobeAuthenticationException refused = await Assert.ThrowsAsync<AdobeAuthenticationException>(() => app.Api.GetAsync("1"));

        Assert.StartsWith("IMS rejected the secret of client my-client: not retried.", refused.Message, StringComparison.Ordinal);
        Assert.Empty(adobe.ApiRequests);
    }

    [Fact]
    public async Task A_rejected_secret_is_not_sent_to_ims_again_for_a_while()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        adobe.Ims = context => Answer(context, 401, """{"error":"invalid_client"}""");
        await using NoteServices app = new(adobe);

        for (int second = 0; second < 55; second++)
        {
            await Assert.ThrowsAsync<AdobeAuthenticationException>(() => app.Api.GetAsync("1"));
            await Assert.ThrowsAsync<AdobeAuthenticationException>(() => app.Tokens.GetTokenAsync(ScopeSet.Parse("another_api")).AsTask());
            app.Time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Single(adobe.TokenRequests);
        app.Time.Advance(TimeSpan.FromMinutes(2));
        await Assert.ThrowsAsync<AdobeAuthenticationException>(() => app.Api.GetAsync("1"));
        Assert.Equal(2, adobe.TokenRequests.Count());
    }

    [Fact]
    public async Task A_refused_scope_does_not_stand_in_the_way_of_other_scopes()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        adobe.Ims = context => context.Request.Form["scope"].ToString().Contains("secret_api", StringComparison.Ordinal)
            ? Answer(context, 400, """{"error":"invalid_scope"}""")
            : adobe.IssueAsync(context, TimeSpan.FromHours(1));
        await using NoteServices app = new(adobe);

        AdobeAuthenticationException refused = await Assert.ThrowsAsync<AdobeAuthenticationException>(() => app.Tokens.GetTokenAsync(ScopeSet.Parse("secret_api")).AsTask());
        Assert.Contains("secret_api", refused.Message, StringComparison.Ordinal);
        await app.Api.GetAsync("1");
        await Assert.ThrowsAsync<AdobeAuthenticationException>(() => app.Tokens.GetTokenAsync(ScopeSet.Parse("secret_api")).AsTask());

        Assert.Equal(2, adobe.TokenRequests.Count());
    }

    [Fact]
    public async Task Ims_stumbling_at_the_first_call_is_not_the_calls_failure()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        int asked = 0;
        adobe.Ims = context => Interlocked.Increment(ref asked) == 1 ? Answer(context, 500) : adobe.IssueAsync(context, TimeSpan.FromHours(1));
        VirtualTime time = new(isPause: static length => length < TimeSpan.FromSeconds(20));
        await using NoteServices app = new(adobe, services => services.AddSingleton<TimeProvider>(time));

        await app.Api.AddAsync(new Note("n"));

        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task A_redirect_is_an_answer_and_nothing_follows_it()
    {
        await using LocalAdobe elsewhere = await LocalAdobe.StartAsync();
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        adobe.Api = context =>
        {
            context.Response.Headers.Location = $"{elsewhere.Address}steal";
            return Answer(context, 307);
        };
        await using NoteServices app = new(adobe, services => services.AddNoteClient()
            .ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { AllowAutoRedirect = true }));

        AdobeApiException answer = await Assert.ThrowsAsync<AdobeApiException>(() => app.Api.GetAsync("1"));

        Assert.Equal(HttpStatusCode.TemporaryRedirect, answer.StatusCode);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task An_address_that_the_emulator_has_handed_out_is_followed_with_the_token()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        await using NoteServices app = new(adobe);

        await app.Api.FollowAsync(new Uri(adobe.Address, "firefly-epo854211.adobe.io/v3/status/urn:ff:jobs:1"));

        RecordedRequest call = Assert.Single(adobe.ApiRequests);
        Assert.Equal("/firefly-epo854211.adobe.io/v3/status/urn:ff:jobs:1", call.Path);
        Assert.Equal("Bearer token-1", call.Header("Authorization"));
    }

    [Theory]
    [InlineData("storage/bucket/1?sig=x")]
    [InlineData("evil.example/v3/status/1")]
    public async Task Other_addresses_at_the_emulator_are_refused(string path)
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        await using NoteServices app = new(adobe);

        AdobeException refused = await Assert.ThrowsAsync<AdobeException>(() => app.Api.FollowAsync(new Uri(adobe.Address, path)));

        Assert.Contains("Adobe:AllowedHosts", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sig=x", refused.Message, StringComparison.Ordinal);
        Assert.Empty(adobe.Requests);
    }

    [Fact]
    public async Task A_request_with_an_authorization_of_its_own_is_refused()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        await using NoteServices app = new(adobe);

        AdobeException refused = await Assert.ThrowsAsync<AdobeException>(() => app.Api.GetWithTokenAsync("1", "canary"));

        Assert.Contains("brings a header Authorization of its own", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", refused.ToString(), StringComparison.Ordinal);
        Assert.Empty(adobe.Requests);
    }

    [Fact]
    [Trait(Measured.Row, "token-changes")]
    public async Task A_token_that_runs_out_is_renewed_without_anybody_noticing()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        await using NoteServices app = new(adobe);
        await app.Api.GetAsync("1");
        TaskCompletionSource answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        adobe.Ims = async context =>
        {
            await answer.Task;
            await adobe.IssueAsync(context, TimeSpan.FromHours(24));
        };

        // IMS does not answer before they are all done: who waited for it would wait for ever.
        app.Time.Advance(TimeSpan.FromHours(21));
        await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => app.Api.GetAsync("2")));
        Assert.All(adobe.ApiRequests, request => Assert.Equal("Bearer token-1", request.Header("Authorization")));
        answer.SetResult();
        await app.Log.WaitForAsync("New token", 2);
        await app.Api.GetAsync("3");

        Measured.Figure($"rotation under 64 callers: 0 waited, {adobe.TokenRequests.Count() - 1} call to IMS");
        Assert.Equal(2, adobe.TokenRequests.Count());
        Assert.Equal("Bearer token-2", adobe.ApiRequests.Last().Header("Authorization"));
    }

    [Fact]
    [Trait(Measured.Row, "cold-start")]
    public async Task Ten_thousand_cold_callers_cost_one_call_to_ims()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        TaskCompletionSource open = new();
        adobe.Ims = async context =>
        {
            await open.Task;
            await adobe.IssueAsync(context, TimeSpan.FromHours(24));
        };
        await using NoteServices app = new(adobe);

        Task<AdobeAccessToken>[] callers = [.. Enumerable.Range(0, 10_000).Select(_ => app.Tokens.GetTokenAsync(NoteClient.Scopes).AsTask())];
        open.SetResult();

        Measured.Figure($"{callers.Length:#,0} cold callers: {(await Task.WhenAll(callers)).Length:#,0} tokens, {adobe.TokenRequests.Count()} call to IMS");
        Assert.All(await Task.WhenAll(callers), token => Assert.Equal("token-1", token.Value));
        Assert.Single(adobe.TokenRequests);
    }

    private static Task Answer(HttpContext context, int status, string body = """{"text":"hello"}""")
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body);
    }
}
