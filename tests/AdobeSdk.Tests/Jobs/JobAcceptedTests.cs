using System.Text.Json;

namespace AdobeSdk.Tests.Jobs;

/// <summary>Every shape in which Adobe accepts a job, read by a source-generated context.</summary>
public class JobAcceptedTests
{
    private const string Urn = "urn:ff:jobs:eso851211:86ffe2ea-d765";

    [Theory]
    [InlineData($$"""{"jobId":"{{Urn}}","statusUrl":"https://firefly-api.adobe.io/v3/status/{{Urn}}","cancelUrl":"https://firefly-api.adobe.io/v3/cancel/{{Urn}}"}""", Urn, true)]
    [InlineData("""{"status":"pending","jobId":"j","statusUrl":"https://h/s/j","cancelUrl":"https://h/c/j"}""", "j", true)]
    [InlineData("""{"links":{"cancel":{"href":"https://h/v3/cancel/job-abc123"},"result":{"href":"https://h/v3/status/job-abc123"}},"progress":0}""", "job-abc123", true)]
    [InlineData("""{"links":{"result":{"href":"https://h/v3/status/urn:ff:jobs:eso851211:86ffe2ea-d765"}}}""", Urn, false)]
    [InlineData("""{"links":{"result":{"href":"https://h/v3/status/urn%3Aff%3Ajob"}}}""", "urn:ff:job", false)]
    [InlineData("""{"_links":{"self":{"href":"https://image.adobe.io/pie/psdService/status/de2415fb/"}}}""", "de2415fb", false)]
    [InlineData("""{"jobId":"m","_links":{"self":{"href":"https://h/v1/status/m"}}}""", "m", false)]
    [InlineData("""{"id":"s3d-1","url":"https://s3d.adobe.io/v1/jobs/s3d-1","status":"running","bugReportUrl":"https://x/"}""", "s3d-1", false)]
    [InlineData("""{"links":{"status":{"href":"https://h/s/a"},"result":"https://h/s/b","cancel":"https://h/c/a"}}""", "a", true)]
    [InlineData("""{"links":{"result":"https://h/s/b"}}""", "b", false)]
    [InlineData("""{"_links":{"self":"https://h/s/c"}}""", "c", false)]
    [InlineData("""{"statusUrl":"https://h/s/d","url":"https://h/s/e"}""", "d", false)]
    [InlineData("""{"id":"s3d-1","url":"https://s3d.adobe.io/v1/jobs/another"}""", "s3d-1", false)]
    [InlineData("""{"jobId":"first","jobID":"second","id":"third","statusUrl":"https://h/s/d"}""", "first", false)]
    [InlineData("""{"jobID":"sensei","statusUrl":"HTTP://h/s/d"}""", "sensei", false)]
    [InlineData("""{"batchId":"batch","jobId":"","id":7,"statusUrl":"https://h/s/d","cancelUrl":"mailto:a@h"}""", "batch", false)]
    [InlineData("""{"statusUrl":"https://firefly-api.adobe.io"}""", "firefly-api.adobe.io", false)]
    [InlineData("""{"jobId":"p","statusUrl":"https://h/v2/status/p","somethingNew":{"deep":[1,2]}}""", "p", false)]
    public void Id_and_addresses_are_found(string answer, string id, bool cancellable)
    {
        AdobeJobHandle accepted = Read(answer).ToHandle();

        Assert.Equal(id, accepted.JobId);
        Assert.Equal(cancellable, accepted.CancelUrl is not null);
        Assert.True(accepted.StatusUrl.IsAbsoluteUri);
    }

    [Fact]
    public void The_status_url_stays_as_adobe_spelled_it()
    {
        const string Spelled = "https://firefly-epo854211.adobe.io/v3/status/urn:ff:jobs:epo854211:a%2Fb?region=eu";

        Assert.Equal(Spelled, Read($$"""{"jobId":"x","statusUrl":"{{Spelled}}"}""").ToHandle().StatusUrl.OriginalString);
    }

    [Theory]
    [InlineData("""{"jobId":"j","state":"ok"}""", "jobId, state")]
    [InlineData("""{"jobId":"j","statusUrl":null}""", "jobId, statusUrl")]
    [InlineData("""{"jobId":"j","statusUrl":"/v3/status/j"}""", "jobId, statusUrl")]
    [InlineData("""{"jobId":"j","statusUrl":"file:///etc/passwd"}""", "jobId, statusUrl")]
    [InlineData("""{"links":[]}""", "links")]
    [InlineData("""{"links":{"result":{}}}""", "links")]
    [InlineData("""{"statusUrl":"httpx:"}""", "statusUrl")]
    [InlineData("""{"statusUrl":"http"}""", "statusUrl")]
    [InlineData("""{"links":{"result":{"href":7}}}""", "links")]
    [InlineData("{}", "none")]
    public void An_answer_without_a_status_address_names_what_it_has(string answer, string members)
    {
        var exception = Assert.Throws<JsonException>(() => Read(answer));

        Assert.Contains($"Its members: {members}.", exception.Message);
    }

    [Fact]
    public void Twenty_members_are_named_and_no_more()
    {
        string answer = $"{{{string.Join(',', Enumerable.Range(10, 30).Select(static i => $"\"m{i}\":1"))}}}";

        Assert.EndsWith("m28, m29.", Assert.Throws<JsonException>(() => Read(answer)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_not_unicode_is_told() => Assert.Equal(
        "Adobe's answer to the submit of a job holds text that is not Unicode.",
        Assert.Throws<JsonException>(() => Read("""{"statusUrl":"https://h/\ud800"}""")).Message);

    [Fact]
    public void One_that_was_not_read_has_no_handle() => Assert.Equal(
        "This answer was neither read from JSON nor given a status URL.",
        Assert.Throws<InvalidOperationException>(() => new JobAccepted<Picture>().ToHandle()).Message);

    [Fact]
    public void Nothing_of_the_answer_is_lost() =>
        Assert.Equal("pending", Read("""{"status":"pending","jobId":"j","statusUrl":"https://h/s/j"}""").Members["status"].GetString());

    [Fact]
    public void A_mock_can_make_one()
    {
        var accepted = new JobAccepted<Picture>("j", new Uri("https://h/s/j"), new Uri("https://h/c/j"));

        Assert.Equal(new AdobeJobHandle("j", new Uri("https://h/s/j"), new Uri("https://h/c/j")), accepted.ToHandle());
    }

    [Fact]
    public void A_handle_survives_a_round_trip_through_json()
    {
        var handle = new AdobeJobHandle(Urn, new Uri($"https://h/v3/status/{Urn}"), new Uri("https://h/c"));

        Assert.Equal(handle, JsonSerializer.Deserialize<AdobeJobHandle>(JsonSerializer.Serialize(handle)));
    }

    private static JobAccepted<Picture> Read(string answer) => JsonSerializer.Deserialize(answer, JobJson.Default.JobAcceptedPicture)!;
}
