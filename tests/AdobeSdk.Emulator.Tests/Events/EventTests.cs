using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Tests.Events;

/// <summary>Events as Adobe I/O Events delivers them.</summary>
public sealed class EventTests
{
    private const string Generate = "/v3/images/generate-async";

    [Theory]
    [InlineData("text/plain", "{0}")]
    [InlineData("application/json", """{{"challenge":"{0}"}}""")]
    public async Task A_challenge_may_be_answered_as_text_and_as_json(string type, string answer)
    {
        await using Bench bench = await Bench.StartAsync();
        await using WebhookServer webhook = await WebhookServer.StartAsync();
        webhook.Challenge = (context, challenge) =>
        {
            context.Response.ContentType = type;
            return context.Response.WriteAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, answer, challenge));
        };

        Assert.True(await bench.Emulator.Events.RegisterAsync(new EmulatorWebhook("x", webhook.Url)));
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json")]
    public async Task Another_answer_is_followed_by_an_address_to_visit_within_five_minutes(string type)
    {
        await using Bench bench = await Bench.StartAsync();
        await using WebhookServer webhook = await WebhookServer.StartAsync();
        webhook.Challenge = (context, challenge) =>
        {
            context.Response.ContentType = type;
            return context.Response.WriteAsync(challenge);
        };

        Assert.False(await bench.Emulator.Events.RegisterAsync(new EmulatorWebhook("x", webhook.Url) { AllJobs = true }));
        string address = (await webhook.NextAsync()).Json["validationUrl"]!.GetValue<string>();
        Assert.StartsWith($"{bench.Emulator.Address}csm.adobe.io/csm/registrations/validate?id=", address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await bench.Http.GetAsync(address[..^1])).StatusCode);
        bench.Time.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(HttpStatusCode.NotFound, (await bench.Http.GetAsync(address)).StatusCode);

        await bench.Emulator.Events.RegisterAsync(new EmulatorWebhook("x", webhook.Url));
        Assert.Equal(HttpStatusCode.OK, (await bench.Http.GetAsync((await webhook.NextAsync()).Json["validationUrl"]!.GetValue<string>())).StatusCode);
    }

    [Fact]
    public async Task A_webhook_that_refuses_its_challenge_is_none()
    {
        await using Bench bench = await Bench.StartAsync();
        await using WebhookServer webhook = await WebhookServer.StartAsync();
        webhook.Challenge = static (context, _) =>
        {
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        };

        await Assert.ThrowsAsync<HttpRequestException>(() => bench.Emulator.Events.RegisterAsync(new EmulatorWebhook("x", webhook.Url)));
        await Assert.ThrowsAsync<ArgumentException>(() => bench.Emulator.Events.RegisterAsync(new EmulatorWebhook("x", new Uri("https://example.com/hook"))));
    }

    [Fact]
    public async Task A_finished_job_is_told_of_with_two_signatures_over_the_body_as_it_came()
    {
        await using Bench bench = await Bench.StartAsync();
        await using WebhookServer webhook = await WebhookServer.StartAsync();
        await bench.Emulator.Events.RegisterAsync(new EmulatorWebhook("x", webhook.Url) { AllJobs = true });

        Reply accepted = await bench.PostAsync(Generate, new JsonObject { ["prompt"] = "a lighthouse" });
        bench.Time.Advance(TimeSpan.FromSeconds(2));

        (JsonObject json, byte[] body, IDictionary<string, string> headers) = await webhook.NextAsync();
        Assert.Equal((accepted.Json["jobId"]!.GetValue<string>(), "succeeded"), (json["data"]!["jobId"]!.GetValue<string>(), json["data"]!["status"]!.GetValue<string>()));
        Assert.Equal(("1.0", "x"), (json["specversion"]!.GetValue<string>(), json["recipient_client_id"]!.GetValue<string>()));
        Assert.False(headers.ContainsKey("x-adobe-retry-count"));
        foreach (int number in new[] { 1, 2 })
        {
            string pem = await bench.Http.GetStringAsync(new Uri($"/static.adobeioevents.com{headers[$"x-adobe-public-key{number}-path"]}", UriKind.Relative));
            using RSA rsa = RSA.Create();
            rsa.ImportFromPem(pem);
            Assert.True(rsa.VerifyData(body, Convert.FromBase64String(headers[$"x-adobe-digital-signature-{number}"]), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        }

        Assert.NotEqual(headers["x-adobe-public-key1-path"], headers["x-adobe-public-key2-path"]);
        Assert.Equal(HttpStatusCode.NotFound, (await bench.Http.GetAsync(new Uri("/static.adobeioevents.com/prod/keys/other.pem", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task A_cancelled_job_is_told_of_as_such()
    {
        await using Bench bench = await Bench.StartAsync();
        await using WebhookServer webhook = await WebhookServer.StartAsync();
        await bench.Emulator.Events.RegisterAsync(new EmulatorWebhook("x", webhook.Url) { AllJobs = true });

        Reply accepted = await bench.PostAsync(Generate, new JsonObject { ["prompt"] = "a lighthouse" });
        await bench.SendAsync(HttpMethod.Put, $"{Bench.Firefly}/v3/cancel/{accepted.Json["jobId"]}");
        bench.Time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal("cancelled", (await webhook.NextAsync()).Json["data"]!["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task Jobs_without_documented_events_have_none_unless_all_are_asked_for()
    {
        await using Bench bench = await Bench.StartAsync();
        await using WebhookServer webhook = await WebhookServer.StartAsync();
        await bench.Emulator.Events.RegisterAsync(new EmulatorWebhook("x", webhook.Url));
        await bench.Emulator.Events.RegisterAsync(new EmulatorWebhook("another", webhook.Url) { AllJobs = true });

        await bench.PostAsync(Generate, new JsonObject { ["prompt"] = "a lighthouse" });
        bench.Time.Advance(TimeSpan.FromSeconds(2));
        bench.Emulator.Events.Send("x", new JsonObject { ["event_id"] = "own" });

        Assert.Equal("own", (await webhook.NextAsync()).Json["event_id"]!.GetValue<string>());
        await NotedAsync(bench, 1);
        Assert.Single(bench.Emulator.Events.Deliveries);
    }

    [Fact]
    public async Task A_delivery_that_fails_is_repeated_after_1_2_4_8_and_15_minutes_and_counted()
    {
        await using Bench bench = await Bench.StartAsync();
        await using WebhookServer webhook = await WebhookServer.StartAsync();
        await bench.Emulator.Events.RegisterAsync(new EmulatorWebhook("x", webhook.Url));
        foreach (int status in new[] { 500, 503, 429, 500, 500, 500 })
        {
            webhook.Statuses.Enqueue(status);
        }

        bench.Emulator.Events.Send("x", new JsonObject { ["event_id"] = "own" });
        Assert.Equal("own", (await webhook.NextAsync()).Json["event_id"]!.GetValue<string>());
        int[] minutes = [1, 2, 4, 8, 15, 15];
        for (int i = 0; i < minutes.Length; i++)
        {
            await NotedAsync(bench, i + 1);
            bench.Time.Advance(TimeSpan.FromMinutes(minutes[i]) - TimeSpan.FromMilliseconds(1));
            Assert.Equal(i + 1, bench.Emulator.Events.Deliveries.Count);
            bench.Time.Advance(TimeSpan.FromMilliseconds(1));
            Assert.Equal($"{i + 1}", (await webhook.NextAsync()).Headers["x-adobe-retry-count"]);
        }

        await NotedAsync(bench, 7);
        Assert.Equal([500, 503, 429, 500, 500, 500, 200], bench.Emulator.Events.Deliveries.Select(static delivery => delivery.Status!.Value));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(505)]
    public async Task A_delivery_that_is_refused_is_not_repeated(int status)
    {
        await using Bench bench = await Bench.StartAsync();
        await using WebhookServer webhook = await WebhookServer.StartAsync();
        await bench.Emulator.Events.RegisterAsync(new EmulatorWebhook("x", webhook.Url));
        webhook.Statuses.Enqueue(status);

        bench.Emulator.Events.Send("x", new JsonObject { ["event_id"] = "refused" });
        await webhook.NextAsync();
        await NotedAsync(bench, 1);
        bench.Time.Advance(TimeSpan.FromDays(1));
        bench.Emulator.Events.Send("x", new JsonObject { ["event_id"] = "next" });

        Assert.Equal("next", (await webhook.NextAsync()).Json["event_id"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_webhook_of_the_options_is_asked_when_there_is_something_for_it()
    {
        await using WebhookServer webhook = await WebhookServer.StartAsync();
        await using Bench bench = await Bench.StartAsync(options => options.Webhooks.Add(EmulatorWebhook.Parse($"x={webhook.Url}")));

        await bench.PostAsync(Generate, new JsonObject { ["prompt"] = "a lighthouse" });
        bench.Time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal("job-succeeded", (await webhook.NextAsync()).Json["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_webhook_is_registered_and_looked_at_over_http_as_well()
    {
        await using Bench bench = await Bench.StartAsync();
        await using WebhookServer webhook = await WebhookServer.StartAsync();

        Reply registered = await OrderAsync(bench, $$"""{"clientId":"x","url":"{{webhook.Url}}","allJobs":true}""");
        Reply refused = await OrderAsync(bench, """{"clientId":"x","url":"https://example.com/hook"}""");
        await bench.PostAsync(Generate, new JsonObject { ["prompt"] = "a lighthouse" });
        bench.Time.Advance(TimeSpan.FromSeconds(2));
        await webhook.NextAsync();
        await NotedAsync(bench, 1);
        Reply deliveries = await bench.SendAsync(HttpMethod.Get, "__emulator/deliveries", signed: false);
        Reply webhooks = await bench.SendAsync(HttpMethod.Get, "__emulator/webhooks", signed: false);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.BadRequest), (registered.Status, refused.Status));
        Assert.Equal($$"""{"clientId":"x","url":"{{webhook.Url}}","allJobs":true,"active":true}""", registered.Text);
        Assert.Equal($"[{registered.Text}]", webhooks.Text);
        Assert.Contains("\"attempt\":0,\"status\":200", deliveries.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("=http://127.0.0.1:5000/")]
    [InlineData("x=nowhere")]
    [InlineData("x=https://example.com/")]
    [InlineData("x=ftp://127.0.0.1/")]
    public void A_webhook_that_is_none_is_refused(string text) => Assert.Throws<FormatException>(() => EmulatorWebhook.Parse(text));

    private static Task<Reply> OrderAsync(Bench bench, string json) =>
        bench.SendAsync(HttpMethod.Post, "__emulator/webhooks", new StringContent(json, Encoding.UTF8, "application/json"), signed: false);

    // An attempt is noted once its answer is there.
    private static async Task NotedAsync(Bench bench, int attempts)
    {
        while (bench.Emulator.Events.Deliveries.Count < attempts)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }
}
