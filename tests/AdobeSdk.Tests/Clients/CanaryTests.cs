using System.Diagnostics;
using AdobeSdk.Tests.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AdobeSdk.Tests.Clients;

/// <summary>A secret and a token that can be recognised, and every place where they must not turn up.</summary>
public class CanaryTests
{
    private const string Secret = "p8e-canarysecret";
    private const string Token = "canarytoken";

    [Theory]
    [InlineData(200, 200)]
    [InlineData(200, 400)]
    [InlineData(200, 401)]
    [InlineData(200, 403)]
    [InlineData(200, 422)]
    [InlineData(200, 302)]
    [InlineData(200, -1)] // the connection is cut
    [InlineData(200, -2)] // not JSON
    [InlineData(401, 200)]
    [InlineData(400, 200)]
    [InlineData(-2, 200)]
    [Trait(Measured.Row, "canaries")]
    public async Task Neither_logs_nor_traces_nor_exceptions_hold_them(int ims, int api)
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        adobe.Ims = context => Answer(context, ims, ims == 200
            ? $$"""{"access_token":"{{Token}}","expires_in":3600}"""
            : $$"""{"error":"invalid_client","error_description":"not {{Secret}}"}""");
        adobe.Api = context => Answer(context, api, """{"error_code":"x","message":"no"}""");
        List<string> spans = [];
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name is "AdobeSdk" or "System.Net.Http",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                lock (spans)
                {
                    spans.Add($"{span.DisplayName} {string.Join(' ', span.TagObjects)} {string.Join(' ', span.Events.SelectMany(e => e.Tags))}");
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using NoteServices app = new(adobe, services =>
        {
            services.Configure<AdobeOptions>(options =>
            {
                options.ClientSecret = Secret;
                options.Retry.MaxRetries = 0;
            });

            // An application that shows all headers but one must not show these.
            services.AddNoteClient().AddDefaultLogger().RedactLoggedHeaders(["X-Only-This"]);
        });

        Exception? failure = await Record.ExceptionAsync(() => app.Api.AddAsync(new Note("n")));

        Assert.Equal((ims, api) is not (200, 200), failure is not null);
        string seen = $"{app.Log.All}\n{string.Join('\n', spans)}\n{ObjectGraph.Text(failure)}\n{ObjectGraph.Text(app.Tokens.Credentials.ToString())}\n{app.Provider.GetRequiredService<IOptions<AdobeOptions>>().Value}";
        Assert.Contains("my-client", seen, StringComparison.Ordinal);
        Measured.Figure($"IMS answers {ims}, the API {api}: 0 hits in {seen.Length:#,0} characters");
        Assert.DoesNotContain("canary", seen, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_token_shows_itself_only_where_it_is_asked_for()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        adobe.Ims = context => Answer(context, 200, $$"""{"access_token":"{{Token}}","expires_in":3600}""");
        await using NoteServices app = new(adobe);

        AdobeAccessToken token = await app.Tokens.GetTokenAsync(NoteClient.Scopes);

        Assert.Equal(Token, token.Value);
        Assert.Equal(app.Time.GetUtcNow().AddHours(1), token.ExpiresAt);
        Assert.DoesNotContain("canary", $"{token}{System.Text.Json.JsonSerializer.Serialize(token)}{System.Text.Json.JsonSerializer.Serialize(app.Tokens)}", StringComparison.Ordinal);
    }

    private static Task Answer(HttpContext context, int status, string body)
    {
        if (status == -1)
        {
            context.Abort();
            return Task.CompletedTask;
        }

        context.Response.StatusCode = status == -2 ? 200 : status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(status == -2 ? $"<html>{Secret}</html>" : body);
    }
}
