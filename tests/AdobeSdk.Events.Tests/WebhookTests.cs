using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator;
using AdobeSdk.Events.Tests.Support;

namespace AdobeSdk.Events.Tests;

/// <summary>What is taken, and what is made of it.</summary>
public class WebhookTests
{
    private const string Path1 = "x-adobe-public-key1-path";
    private const string Signature1 = "x-adobe-digital-signature-1";

    [Fact]
    public async Task Adobes_challenge_is_answered_whatever_it_holds()
    {
        await using TestApp app = await TestApp.StartAsync();
        string odd = "\"<script>\n";

        using HttpResponseMessage answer = await Post.Http.GetAsync(new Uri(app.Webhook, $"?challenge={Uri.EscapeDataString(odd)}"), TestContext.Current.CancellationToken);

        Assert.Equal(("application/json", "nosniff"), (answer.Content.Headers.ContentType?.MediaType, answer.Headers.GetValues("X-Content-Type-Options").Single()));
        using JsonDocument body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(odd, body.RootElement.GetProperty("challenge").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?challenge=")]
    [InlineData("?challenge=1&challenge=2")]
    public async Task A_visit_without_a_challenge_is_none_of_Adobes(string query)
    {
        await using TestApp app = await TestApp.StartAsync();

        using HttpResponseMessage answer = await Post.Http.GetAsync(new Uri(app.Webhook, query), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Single(app.Log.OfEvents());
    }

    [Fact]
    public async Task A_cloud_event_is_read_into_its_members()
    {
        (TestApp app, Handled handled) = await StartAsync();
        await using (app)
        {
            const string Body = """
                {"specversion":"1.0","id":"7e3a89ce","source":"urn:uuid:5c8f2d48","type":"ASSET_DOWNLOAD_FAILED","subject":"doc.indd","time":"2024-07-10T17:10:49.509Z",
                 "event_id":"f60a502e","recipient_client_id":"events-client","data":{"key":"70db","source":"indesign","value":{"jobId":"8b524c70","state":"ASSET_DOWNLOAD_FAILED"}}}
                """;
            Assert.Equal(HttpStatusCode.OK, (await Post.SignedAsync(app, Body)).Status);

            AdobeEvent read = await handled.NextAsync();
            Assert.Equal(
                ("f60a502e", "ASSET_DOWNLOAD_FAILED", "urn:uuid:5c8f2d48", "doc.indd", "events-client", null),
                (read.Id, read.Type, read.Source, read.Subject, read.RecipientClientId, read.OrganizationId));
            Assert.Equal(new DateTimeOffset(2024, 7, 10, 17, 10, 49, 509, TimeSpan.Zero), read.Time);
            Assert.Equal(("8b524c70", "ASSET_DOWNLOAD_FAILED", false), (read.Job!.JobId, read.Job.State?.Value, read.Job.HasEnded));
            Assert.Equal("indesign", read.Data.GetProperty("source").GetString());
            Assert.Equal("1.0", read.Json.GetProperty("specversion").GetString());
        }
    }

    [Fact]
    public async Task Adobes_older_envelope_is_read_into_the_same_members()
    {
        (TestApp app, Handled handled) = await StartAsync();
        await using (app)
        {
            const string Body = """
                {"event_id":"aa11","recipientclientid":"events-client","event":{
                  "header":{"msgType":"JOB_COMPLETION_STATUS","msgId":"m1","imsOrgId":"1234@AdobeOrg","eventCode":"lightroom-job-status",
                            "_adobeio":{"imsOrgId":"1234@AdobeOrg","providerMetadata":"di_event_code","eventCode":"lightroom-job-status"}},
                  "body":{"jobId":"63c6e812","outputs":[{"input":"in.jpg","status":"succeeded"},{"status":"failed"}],"_links":{"self":{"href":"https://image.adobe.io/lrService/status/63c6e812"}}}}}
                """;
            Assert.Equal(HttpStatusCode.OK, (await Post.SignedAsync(app, Body)).Status);

            AdobeEvent read = await handled.NextAsync();
            Assert.Equal(("aa11", "lightroom-job-status", "di_event_code", "1234@AdobeOrg"), (read.Id, read.Type, read.Source, read.OrganizationId));
            AdobeJobEvent job = read.Job!;
            Assert.Equal(("63c6e812", null, true), (job.JobId, job.State, job.HasEnded));
            Assert.Equal("https://image.adobe.io/lrService/status/63c6e812", job.StatusUrl?.ToString());
            Assert.Equal("AdobeJobEventOutput succeeded", job.Outputs[0].ToString());
            Assert.Equal([("succeeded", "in.jpg"), ("failed", null)], job.Outputs.Select(static output => (output.State?.Value, output.Input)));
        }
    }

    [Theory]
    [InlineData("""{"jobId":"1","status":"succeeded"}""", "1", true)]
    [InlineData("""{"jobId":"1","status":"partially_succeeded"}""", "1", true)]
    [InlineData("""{"jobId":"1","status":"running"}""", "1", false)]
    [InlineData("""{"jobId":"1"}""", "1", true)]
    [InlineData("""{"jobId":"1","outputs":[{"status":"succeeded"},{"status":"uploading"}]}""", "1", false)]
    [InlineData("""{"value":{"jobId":"2","state":"COMPLETED"}}""", "2", true)]
    [InlineData("""{"value":{"jobId":"2","state":"FAILED"}}""", "2", true)]
    [InlineData("""{"value":{"jobId":"2","state":"ENGINE_PROCESSING_COMPLETED"}}""", "2", false)]
    [InlineData("""{"value":{"jobId":7}}""", null, false)]
    [InlineData("""{"jobId":""}""", null, false)]
    [InlineData("""["jobId"]""", null, false)]
    [InlineData("7", null, false)]
    public async Task Payloads_of_jobs_are_told_from_others(string data, string? job, bool hasEnded)
    {
        (TestApp app, Handled handled) = await StartAsync();
        await using (app)
        {
            Assert.Equal(HttpStatusCode.OK, (await Post.SignedAsync(app, $$"""{"event_id":"1","recipient_client_id":"events-client","data":{{data}}}""")).Status);

            AdobeEvent read = await handled.NextAsync();
            Assert.Equal((job, hasEnded), (read.Job?.JobId, read.Job?.HasEnded ?? false));
        }
    }

    [Fact]
    public async Task Each_event_of_a_batch_is_handled()
    {
        (TestApp app, Handled handled) = await StartAsync();
        await using (app)
        {
            Assert.Equal(HttpStatusCode.OK, (await Post.SignedAsync(app, $"[{Post.Event("1")},{Post.Event("2")},{Post.Event("1")}]")).Status);

            Assert.Equal(["1", "2"], new[] { (await handled.NextAsync()).Id, (await handled.NextAsync()).Id }.Order());
            Assert.Empty(handled.Left);
        }
    }

    [Fact]
    public async Task An_event_that_is_delivered_again_is_answered_and_not_handled_again()
    {
        (TestApp app, Handled handled) = await StartAsync();
        await using (app)
        {
            foreach (string id in new[] { "1", "1", "2" })
            {
                Assert.Equal(HttpStatusCode.OK, (await Post.SignedAsync(app, Post.Event(id))).Status);
            }

            Assert.Equal(["1", "2"], new[] { (await handled.NextAsync()).Id, (await handled.NextAsync()).Id }.Order());
            Assert.Empty(handled.Left);
            Assert.Contains("Event 1 was delivered again, and is dropped", app.Log.All);
        }
    }

    [Fact]
    public async Task Of_one_event_to_two_clients_of_the_application_each_is_handled()
    {
        (TestApp app, Handled handled) = await StartAsync(static o =>
        {
            o.ClientIds.Add(TestApp.ClientId);
            o.ClientIds.Add("second");
        });
        await using (app)
        {
            Assert.Equal(HttpStatusCode.OK, (await Post.SignedAsync(app, Post.Event())).Status);
            Assert.Equal(HttpStatusCode.OK, (await Post.SignedAsync(app, Post.Event(client: "second"))).Status);

            Assert.Equal([TestApp.ClientId, "second"], new[] { (await handled.NextAsync()).RecipientClientId, (await handled.NextAsync()).RecipientClientId }.Order());
        }
    }

    [Theory]
    [InlineData(Path1, "/prod/keys/pub-key-of-yesterday.pem")]
    [InlineData(Signature1, "AAAA")]
    [InlineData(Signature1, null)]
    public async Task One_good_signature_is_enough(string header, string? value)
    {
        await using TestApp app = await TestApp.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await Post.SignedAsync(app, Post.Event(), headers =>
        {
            headers.Remove(header);
            if (value is not null)
            {
                headers[header] = value;
            }
        })).Status);
    }

    [Fact]
    public async Task No_payload_stands_in_a_log()
    {
        (TestApp app, Handled handled) = await StartAsync();
        await using (app)
        {
            await Post.SignedAsync(app, """{"event_id":"1","recipient_client_id":"events-client","data":{"url":"canary-of-the-payload"}}""");
            await handled.NextAsync();
            await Post.RawAsync(app, """{"event_id":"canary-of-the-payload","recipient_client_id":"events-client"}""");
            await Post.RawAsync(app, "canary-of-the-payload");
            await Post.RawAsync(app, """{"validationUrl":"https://csm.adobe.example/csm/registrations/validate?challenge=canary-of-the-payload"}""");

            Assert.NotEmpty(app.Log.All);
            Assert.DoesNotContain(app.Log.All, static line => line.Contains("canary", StringComparison.Ordinal) || line.Contains("s-events-secret", StringComparison.Ordinal));
        }
    }

    private static async Task<(TestApp App, Handled Handled)> StartAsync(Action<AdobeEventOptions>? events = null)
    {
        Handled handled = new();
        return (await TestApp.StartAsync(events, handlers => handlers.OnEvent(handled.Take)), handled);
    }
}
