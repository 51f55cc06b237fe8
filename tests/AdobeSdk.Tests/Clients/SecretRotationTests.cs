using AdobeSdk.Tests.Http;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Tests.Clients;

/// <summary>A secret that is changed in configuration, while requests go on.</summary>
public class SecretRotationTests
{
    [Fact]
    [Trait(Measured.Row, "token-changes")]
    public async Task A_changed_secret_is_taken_over_without_restart_wait_or_failure()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        await using NoteServices app = new(adobe);
        await app.Api.GetAsync("before");

        Change(app, "new-secret");
        await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => app.Api.GetAsync("during")));
        await app.Log.WaitForAsync("New token", 2);
        await app.Api.GetAsync("after");

        Measured.Figure($"secret rotated under 64 callers: 0 failed requests, {adobe.TokenRequests.Count() - 1} renewal");
        Assert.Equal(["my-secret", "new-secret"], adobe.TokenRequests.Select(Secret));
        Assert.All(adobe.ApiRequests.Where(r => r.Path.EndsWith("before", StringComparison.Ordinal)), r => Assert.Equal("Bearer token-1", r.Header("Authorization")));
        Assert.Equal("Bearer token-2", adobe.ApiRequests.Last().Header("Authorization"));
    }

    [Fact]
    public async Task A_wrong_new_secret_does_not_end_what_the_old_one_has_begun()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        adobe.Ims = context => context.Request.Form["client_secret"] == "my-secret" ? adobe.IssueAsync(context, TimeSpan.FromHours(1)) : Refuse(context);
        await using NoteServices app = new(adobe);
        await app.Api.GetAsync("before");

        Change(app, "wrong-secret");
        await app.Api.GetAsync("after");
        await app.Log.WaitForAsync("could not be renewed");
        await app.Api.GetAsync("after");

        Assert.All(adobe.ApiRequests, r => Assert.Equal("Bearer token-1", r.Header("Authorization")));
        Assert.Equal(2, adobe.TokenRequests.Count());
    }

    [Fact]
    public async Task A_right_secret_after_a_wrong_one_is_tried_at_once()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        adobe.Ims = context => context.Request.Form["client_secret"] == "right-secret" ? adobe.IssueAsync(context, TimeSpan.FromHours(1)) : Refuse(context);
        await using NoteServices app = new(adobe);
        await Assert.ThrowsAsync<AdobeAuthenticationException>(() => app.Api.GetAsync("1"));

        Change(app, "right-secret");

        await app.Api.GetAsync("2");
        Assert.Equal(["my-secret", "right-secret"], adobe.TokenRequests.Select(Secret));
    }

    [Fact]
    public async Task Another_client_id_gets_a_token_and_an_api_key_of_its_own()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        await using NoteServices app = new(adobe);
        await app.Api.GetAsync("1");

        app.Configuration["Adobe:ClientId"] = "other-client";
        app.Configuration.Reload();
        await app.Api.GetAsync("2");

        Assert.Equal([("Bearer token-1", "my-client"), ("Bearer token-2", "other-client")], adobe.ApiRequests.Select(r => (r.Header("Authorization"), r.Header("x-api-key"))));
    }

    [Fact]
    public async Task A_change_that_cannot_be_meant_is_not_taken_over()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        await using NoteServices app = new(adobe);

        await app.Api.GetAsync("1");

        app.Configuration["Adobe:ClientSecret"] = "";
        Assert.ThrowsAny<Exception>(app.Configuration.Reload);
        app.Time.Advance(TimeSpan.FromHours(25));

        await app.Api.GetAsync("2");
        Assert.Equal(["my-secret", "my-secret"], adobe.TokenRequests.Select(Secret));
    }

    [Fact]
    public async Task Who_names_another_ones_client_without_its_secret_gets_no_token()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        adobe.Ims = context => context.Request.Form["client_secret"] == "my-secret" ? adobe.IssueAsync(context, TimeSpan.FromHours(1)) : Refuse(context);
        await using NoteServices app = new(adobe);
        await app.Api.GetAsync("1");
        using NoteClient stranger = NoteClient.Create(new() { ClientId = "my-client", ClientSecret = "guessed", Emulator = adobe.Address });

        await Assert.ThrowsAsync<AdobeAuthenticationException>(() => stranger.Api.GetAsync("2"));
    }

    private static string Secret(RecordedRequest request) => request.Body.Split("client_secret=")[1].Split('&')[0];

    private static void Change(NoteServices app, string secret)
    {
        app.Configuration["Adobe:ClientSecret"] = secret;
        app.Configuration.Reload();
    }

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = 401;
        return context.Response.WriteAsync("""{"error":"invalid_client"}""");
    }
}
