using System.Text.Json;
using AdobeSdk.Jobs.Protocols;

namespace AdobeSdk.Tests.Jobs.Protocols;

/// <summary>The replies of every family, as Adobe's guides and descriptions show them.</summary>
public class JobProtocolTests
{
    private const string Firefly = "https://firefly-api.adobe.io/v3/status/urn:ff:jobs:1";
    private const string Shard = "https://firefly-epo854211.adobe.io/v3/status/urn:ff:jobs:1";
    private const string Photoshop = "https://photoshop-api.adobe.io/v2/status/1";
    private const string Background = "https://image.adobe.io/v2/status/1";
    private const string Mask = "https://image.adobe.io/v1/status/1";
    private const string Psd = "https://image.adobe.io/pie/psdService/status/1";
    private const string Lightroom = "https://image.adobe.io/lrService/status/1";
    private const string Sensei = "https://image.adobe.io/sensei/status/1";
    private const string Media = "https://audio-video-api.adobe.io/v1/status/1";
    private const string Substance = "https://s3d.adobe.io/v1/jobs/1";
    private const string InDesign = "https://indesign.adobe.io/v3/status/1";
    private const string Illustrator = "https://illustrator-api.adobe.io/v1/status/1";
    private const string IllustratorBeta = "https://illustrator-api-beta.adobe.io/v1/status/1";
    private const string Express = "https://express-api.adobe.io/status/1";
    private const string Workflow = "https://run-workflow.adobe.io/batch/1/status";
    private const string Proxy = "https://adobe.proxy.example/v3/status/1";

    [Theory]
    [InlineData(Firefly, "pending running cancel_pending not_started")]
    [InlineData(Shard, "pending running cancel_pending")]
    [InlineData(Photoshop, "pending running")]
    [InlineData(Background, "pending running")]
    [InlineData(Mask, "not_started running")]
    [InlineData(Sensei, "pending running")]
    [InlineData(Media, "pending running")]
    [InlineData(Substance, "not_started running")]
    [InlineData(InDesign, "not_started running")]
    [InlineData(Illustrator, "running")]
    [InlineData(IllustratorBeta, "running")]
    [InlineData(Express, "pending running cancel_requested")]
    [InlineData(Workflow, "pending running")]
    [InlineData(Proxy, "not_started pending running cancel_pending cancel_requested")]
    public void A_job_goes_on_while_its_family_says_so(string status, string words)
    {
        foreach (string word in words.Split(' '))
        {
            JobReply reply = Read(status, $$"""{"status":"{{word}}","error_code":"x","errors":["y"],"result":1,"output":1,"data":1}""");

            Assert.Equal((JobPhase.Going, word, null, 0), (reply.Phase, reply.Status.State.Value, reply.Result, reply.Errors.Count));
            Assert.Null(reply.Error.Code);
        }
    }

    [Theory]
    [InlineData(Firefly, "partially_succeeded")]
    [InlineData(Firefly, "completed")]
    [InlineData(Firefly, "success")]
    [InlineData(Firefly, "Succeeded")]
    [InlineData(Photoshop, "not_started")]
    [InlineData(Media, "partial_success")]
    [InlineData(InDesign, "partially_succeeded")]
    [InlineData(Workflow, "succeeded")]
    [InlineData(Proxy, "completed")]
    public void A_word_that_the_family_does_not_have_is_unknown(string status, string word)
    {
        JobReply reply = Read(status, $$"""{"status":"{{word}}","result":1}""");

        Assert.Equal((JobPhase.Unknown, word, null), (reply.Phase, reply.Status.State.Value, reply.Result));
    }

    [Theory]
    [InlineData(Firefly, """{"status":"succeeded","result":{"outputs":[1]},"output":2}""", """{"outputs":[1]}""")]
    [InlineData(Shard, """{"status":"succeeded","result":{"outputs":[1]}}""", """{"outputs":[1]}""")]
    [InlineData(Firefly, """{"status":"succeeded","output":2}""", null)]
    [InlineData(Firefly, """{"status":"succeeded","result":null}""", null)]
    [InlineData(Photoshop, """{"status":"succeeded","result":{"outputs":[{"url":"https://h/"}]}}""", """{"outputs":[{"url":"https://h/"}]}""")]
    [InlineData(Background, """{"status":"succeeded","result":{"outputs":[]}}""", """{"outputs":[]}""")]
    [InlineData(Mask, """{"status":"succeeded","semanticMasks":[]}""", """{"status":"succeeded","semanticMasks":[]}""")]
    [InlineData(Sensei, """{"status":"succeeded","output":{"href":"h"}}""", """{"status":"succeeded","output":{"href":"h"}}""")]
    [InlineData(Media, """{"status":"succeeded","output":{"url":"h"}}""", """{"status":"succeeded","output":{"url":"h"}}""")]
    [InlineData(Substance, """{"status":"succeeded","result":{"renderSpace":{}}}""", """{"renderSpace":{}}""")]
    [InlineData(InDesign, """{"status":"succeeded","data":{"a":1}}""", """{"status":"succeeded","data":{"a":1}}""")]
    [InlineData(Illustrator, """{"status":"succeeded","outputs":[]}""", """{"status":"succeeded","outputs":[]}""")]
    [InlineData(Express, """{"status":"succeeded","document":{}}""", """{"status":"succeeded","document":{}}""")]
    [InlineData(Workflow, """{"status":"completed","assets":{}}""", """{"status":"completed","assets":{}}""")]
    [InlineData(Psd, """{"outputs":[{"status":"succeeded","_links":{}}]}""", """{"outputs":[{"status":"succeeded","_links":{}}]}""")]
    [InlineData(Lightroom, """{"outputs":[{"status":"succeeded"},{"status":"succeeded"}]}""", """{"outputs":[{"status":"succeeded"},{"status":"succeeded"}]}""")]
    [InlineData(Proxy, """{"status":"succeeded","result":{"a":1},"output":2}""", """{"a":1}""")]
    [InlineData(Proxy, """{"status":"succeeded","output":{"url":"h"}}""", """{"url":"h"}""")]
    [InlineData(Proxy, """{"status":"succeeded","outputs":[2]}""", "[2]")]
    [InlineData(Proxy, """{"status":"succeeded","data":3}""", "3")]
    [InlineData(Proxy, """{"status":"succeeded"}""", null)]
    public void A_result_is_where_its_family_puts_it(string status, string json, string? result)
    {
        JobReply reply = Read(status, json);

        Assert.Equal((JobPhase.Succeeded, result, 0), (reply.Phase, reply.Result, reply.Errors.Count));
        Assert.Equal(status == Workflow ? "completed" : "succeeded", reply.Status.State.Value);
    }

    [Theory]
    [InlineData(Firefly, """{"status":"failed","error_code":"runtime_error","message":"It broke."}""", "runtime_error", "It broke.")]
    [InlineData(Photoshop, """{"status":"failed","errorDetails":[{"errorCode":"400401","message":"bad value"}]}""", "400401", "bad value", "|400401|bad value")]
    [InlineData(Mask, """{"status":"failed","error_code":"processing_error","message":"bad"}""", "processing_error", "bad")]
    [InlineData(Sensei, """{"status":"failed","errors":[{"title":"no file","type":"InputFileExistsErrors","code":404}]}""", "404", "no file", "|404|no file")]
    [InlineData(Sensei, """{"status":"failed","errors":{"title":"no file","type":"InputFileExistsErrors"}}""", null, "no file", "|InputFileExistsErrors|no file")]
    [InlineData(Substance, """{"status":"failed","error":"too big"}""", "too big", null, "||too big")]
    [InlineData(InDesign, """{"status":"failed","errors":[{"error_code":"x","message":"no font","source":"a.indd"}]}""", "x", "no font", "a.indd|x|no font")]
    [InlineData(Express, """{"status":"failed","pageRenditionsResult":[{"pageNumber":1,"error":{"error_code":"runtime_error","message":"no"}}]}""", null, null, "pageRenditionsResult[0]|runtime_error|no")]
    [InlineData(Workflow, """{"status":"cancelled"}""", null, null)]
    [InlineData(Psd, """{"outputs":[{"status":"failed","errors":[{"title":"gone","type":"FileLinkInvalidError","code":410}]},{"status":"failed","details":"too big"}]}""", "410", "gone", "outputs[0]|410|gone", "outputs[1]||too big")]
    [InlineData(Lightroom, """{"outputs":[{"status":"failed","details":"too big"}]}""", null, "too big", "outputs[0]||too big")]
    [InlineData(Lightroom, """{"outputs":[{"status":"failed","errorDetails":{"code":"5","message":"no"}}]}""", "5", "no", "outputs[0]|5|no")]
    [InlineData(Lightroom, """{"outputs":[{"status":"failed"}]}""", null, null, "outputs[0]||")]
    public void A_job_that_is_over_says_why(string status, string json, string? code, string? message, params string[] errors)
    {
        JobReply reply = Read(status, json);

        Assert.Equal((JobPhase.Over, code, message, null), (reply.Phase, reply.Error.Code, reply.Error.Message, reply.Result));
        Assert.Equal(errors, reply.Errors.Select(error => $"{error.Location}|{error.Code}|{error.Message}"));
    }

    [Theory]
    [InlineData(Media, """{"status":"partially_succeeded","outputs":[{"url":"h"},{"error":{"error_code":"runtime_error","message":"no"}}]}""", "outputs[1]|runtime_error|no")]
    [InlineData(InDesign, """{"status":"partial_success","data":{},"errors":[{"error_code":"x","message":"no font"}]}""", "|x|no font")]
    [InlineData(Illustrator, """{"status":"partially_succeeded","outputs":[{"row":1}],"errors":[{"row":47,"error_code":"runtime_error","message":"no font"},{"row":48}]}""", "row 47|runtime_error|no font")]
    [InlineData(Express, """{"status":"partially_succeeded","pageRenditionsResult":[{"pageNumber":1},{"error":{"error_code":"access_error","message":"Not allowed"}},7,"x"]}""", "pageRenditionsResult[1]|access_error|Not allowed")]
    [InlineData(Psd, """{"outputs":[{"status":"succeeded"},{"status":"failed","errors":[{"type":"FileExistsErrors"}]},{"status":"failed"}]}""", "outputs[1]|FileExistsErrors|", "outputs[2]||")]
    public void A_job_that_succeeded_in_part_has_both_sides(string status, string json, params string[] errors)
    {
        JobReply reply = Read(status, json);

        Assert.Equal((JobPhase.Partial, json), (reply.Phase, reply.Result));
        Assert.Equal(errors, reply.Errors.Select(error => $"{error.Location}|{error.Code}|{error.Message}"));
        Assert.Equal(status == InDesign ? "partial_success" : "partially_succeeded", reply.Status.State.Value);
        Assert.Null(reply.Error.Code);
    }

    [Theory]
    [InlineData("partially_succeeded")]
    [InlineData("partial_success")]
    public void Behind_a_proxy_every_familys_word_for_it_is_known(string word)
    {
        JobReply reply = Read(Proxy, $$"""{"status":"{{word}}","data":{"a":1},"errors":["no"]}""");

        Assert.Equal((JobPhase.Partial, """{"a":1}""", "||no"), (reply.Phase, reply.Result, $"{reply.Errors[0].Location}|{reply.Errors[0].Code}|{reply.Errors[0].Message}"));
    }

    [Theory]
    [InlineData("""{}""", JobPhase.Going, "pending")]
    [InlineData("""{"outputs":[]}""", JobPhase.Going, "pending")]
    [InlineData("""{"outputs":{}}""", JobPhase.Going, "pending")]
    [InlineData("""{"outputs":[{"status":"pending"},{"status":"pending"}]}""", JobPhase.Going, "pending")]
    [InlineData("""{"outputs":[{"status":"pending"},{"status":"running"}]}""", JobPhase.Going, "running")]
    [InlineData("""{"outputs":[{"status":"starting"}]}""", JobPhase.Going, "running")]
    [InlineData("""{"outputs":[{"status":"uploading"},{"status":"succeeded"}]}""", JobPhase.Going, "running")]
    [InlineData("""{"outputs":[{"status":"failed"},{"status":"pending"}]}""", JobPhase.Going, "running")]
    [InlineData("""{"outputs":[{"status":"succeeded"},{"status":"developing"},{"status":"running"}]}""", JobPhase.Unknown, "developing")]
    [InlineData("""{"outputs":[{"status":"failed"},{"status":"succeeded"}]}""", JobPhase.Partial, "partially_succeeded")]
    [InlineData("""{"outputs":[{"status":"failed"},{"status":"cancelled"}]}""", JobPhase.Over, "failed")]
    public void A_job_of_outputs_is_done_when_each_of_them_is(string json, object phase, string state)
    {
        foreach (string status in new[] { Psd, Lightroom })
        {
            JobReply reply = Read(status, json);

            Assert.Equal(((JobPhase)phase, state), (reply.Phase, reply.Status.State.Value));
            Assert.Null(reply.Status.Progress);
        }
    }

    [Theory]
    [InlineData(Psd, "[]", "The reply to the poll of a job is no JSON object.")]
    [InlineData(Psd, "null", "The reply to the poll of a job is no JSON object.")]
    [InlineData(Psd, """{"outputs":[7]}""", "An output in the reply to the poll of a job has no status.")]
    [InlineData(Psd, """{"outputs":[{}]}""", "An output in the reply to the poll of a job has no status.")]
    [InlineData(Psd, """{"outputs":[{"status":""}]}""", "An output in the reply to the poll of a job has no status.")]
    [InlineData(Firefly, "[]", "The reply to the poll of a job has no status.")]
    [InlineData(Firefly, "{}", "The reply to the poll of a job has no status.")]
    [InlineData(Firefly, """{"status":""}""", "The reply to the poll of a job has no status.")]
    [InlineData(Firefly, """{"status":7}""", "The reply to the poll of a job has no status.")]
    public void What_is_no_reply_is_none_and_says_why(string status, string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => Read(status, json)).Message);

    [Fact]
    public void What_is_no_object_is_told_as_that() => Assert.Equal(
        "The reply to the poll of a job is no JSON object.", Assert.Throws<JsonException>(() => Read(Psd, "\"running\"")).Message);

    [Theory]
    [InlineData("resting", "running")]
    [InlineData("running", "resting")]
    public void One_output_in_an_unknown_state_is_that_of_the_job(string first, string second)
    {
        JobReply reply = Read(Psd, $$"""{"outputs":[{"status":"{{first}}"},{"status":"{{second}}"}]}""");

        Assert.Equal((JobPhase.Unknown, "resting"), (reply.Phase, reply.Status.State.Value));
    }

    [Theory]
    [InlineData("42", 42.0)]
    [InlineData("42.5", 42.5)]
    [InlineData("-1", 0.0)]
    [InlineData("101", 100.0)]
    [InlineData("\"42\"", null)]
    [InlineData("null", null)]
    public void Progress_is_a_percentage(string json, double? percent) =>
        Assert.Equal(percent, Read(Firefly, $$"""{"status":"running","progress":{{json}}}""").Status.Progress);

    [Theory]
    [InlineData("\"1\"", 1.0)]
    [InlineData("1.5", 1.5)]
    [InlineData("86400", 86400.0)]
    [InlineData("86401", null)]
    [InlineData("\"-1\"", null)]
    [InlineData("\"soon\"", null)]
    [InlineData("1e9", null)]
    [InlineData("{}", null)]
    public void Illustrator_says_in_the_reply_when_to_come_back(string json, double? seconds) =>
        Assert.Equal(seconds, Read(Illustrator, $$"""{"status":"running","Retry-After":{{json}}}""").RetryAfter?.TotalSeconds);

    [Fact]
    public void No_more_errors_are_kept_than_anybody_can_have()
    {
        string errors = string.Join(',', Enumerable.Repeat("\"no\"", 6000));

        Assert.Equal(5000, Read(Illustrator, $$"""{"status":"failed","errors":[{{errors}}]}""").Errors.Count);
    }

    [Fact]
    public void An_error_tells_no_secret()
    {
        JobReply reply = Read(Psd, """{"outputs":[{"status":"failed","details":"cannot read https://h/p?X-Amz-Signature=CANARY"}]}""");

        Assert.Equal("cannot read https://h/p?…", Assert.Single(reply.Errors).Message);
    }

    [Theory]
    [InlineData(Firefly, 2, 30, "PUT")]
    [InlineData(Psd, 2, 30, "PUT")]
    [InlineData(Substance, 2, 30, "PUT")] // forgets a job two minutes after its end
    [InlineData(Media, 5, 60, "PUT")]
    [InlineData(Workflow, 5, 60, "POST")]
    [InlineData(Proxy, 2, 30, "PUT")]
    public void Each_family_has_its_pace_and_its_way_to_cancel(string status, int first, int longest, string cancel)
    {
        JobProtocol protocol = JobProtocols.For(new Uri(status));

        Assert.Equal((first, longest, cancel), ((int)protocol.Pace.First.TotalSeconds, (int)protocol.Pace.Longest.TotalSeconds, protocol.CancelMethod.Method));
    }

    private static JobReply Read(string status, string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        var handle = new AdobeJobHandle("1", new Uri(status));
        JobReply reply = JobProtocols.For(handle.StatusUrl).Read(document.RootElement, handle);
        Assert.Equal("1", reply.Status.JobId);
        return reply;
    }
}
