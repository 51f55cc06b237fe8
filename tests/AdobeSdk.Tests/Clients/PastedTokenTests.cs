using AdobeSdk.Tests.Http;
using AdobeSdk.Tests.Ims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AdobeSdk.Tests.Clients;

/// <summary>A token that somebody pasted, with and without a secret beside it.</summary>
public class PastedTokenTests
{
    private static readonly DateTimeOffset s_issued = new(2026, 11, 2, 0, 0, 0, TimeSpan.Zero);
    private static readonly string s_token = Tokens.For("my-client", s_issued, TimeSpan.FromHours(24));

    [Fact]
    public async Task It_is_used_to_its_end_without_asking_ims_and_then_says_so()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        await using NoteServices app = App(adobe, secret: "");

        for (int hour = 0; hour < 24; hour++)
        {
            await app.Api.GetAsync("1");
            app.Time.Advance(TimeSpan.FromHours(1));
        }

        AdobeAuthenticationException over = await Assert.ThrowsAsync<AdobeAuthenticationException>(() => app.Api.GetAsync("2"));
        Assert.StartsWith("The access token from options ran out at 2026-11-03 00:00:00Z", over.Message, StringComparison.Ordinal);
        Assert.Empty(adobe.TokenRequests);
        Assert.All(adobe.ApiRequests, r => Assert.Equal($"Bearer {s_token}", r.Header("Authorization")));
        Assert.Equal(24, adobe.ApiRequests.Count());
    }

    [Fact]
    public async Task With_a_secret_beside_it_ims_takes_over_before_it_ends()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        await using NoteServices app = App(adobe, secret: "my-secret");
        await app.Api.GetAsync("1");

        app.Time.Advance(TimeSpan.FromHours(22));
        await app.Api.GetAsync("2");
        await app.Log.WaitForAsync("New token", 2);
        await app.Api.GetAsync("3");

        Assert.Equal([$"Bearer {s_token}", $"Bearer {s_token}", "Bearer token-1"], adobe.ApiRequests.Select(r => r.Header("Authorization")));
    }

    [Fact]
    public async Task Refused_by_an_api_it_gives_way_to_the_secret()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        adobe.Api = context =>
        {
            context.Response.StatusCode = context.Request.Headers.Authorization == "Bearer token-1" ? 200 : 401;
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync("""{"error_code":"401013"}""");
        };
        await using NoteServices app = App(adobe, secret: "my-secret");

        await app.Api.GetAsync("1");

        Assert.Single(adobe.TokenRequests);
    }

    [Fact]
    public async Task Refused_by_an_api_and_alone_the_apis_answer_is_told()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        adobe.Api = context =>
        {
            context.Response.StatusCode = 401;
            return context.Response.WriteAsync("");
        };
        await using NoteServices app = App(adobe, secret: "");

        await Assert.ThrowsAsync<AdobeApiException>(() => app.Api.GetAsync("1"));

        Assert.Single(adobe.Requests);
    }

    private static NoteServices App(LocalAdobe adobe, string secret) => new(adobe, services => services.Configure<AdobeOptions>(options =>
    {
        options.AccessToken = s_token;
        options.ClientSecret = secret;
    }));
}
