namespace AdobeSdk.Tests.Jobs.Ledger;

/// <summary>Records as stores write and read them.</summary>
public class RecordJsonTests
{
    private static readonly AdobeJobRecord s_record = new()
    {
        Id = "7f",
        Client = "Firefly",
        Operation = "POST /v3/images/generate-async",
        SubmittedAt = new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero),
        Correlation = "prompt-17",
        State = AdobeJobRecordState.Accepted,
        Handle = new AdobeJobHandle("j", new Uri("https://firefly-api.adobe.io/v3/status/j")) { RecordId = "7f" },
    };

    [Fact]
    public void A_record_is_one_line_without_what_it_has_not()
    {
        Assert.Equal(
            """{"id":"7f","client":"Firefly","operation":"POST /v3/images/generate-async","submittedAt":"2026-11-25T09:00:00+00:00","correlation":"prompt-17","state":"Accepted","handle":{"jobId":"j","statusUrl":"https://firefly-api.adobe.io/v3/status/j","recordId":"7f"}}""",
            s_record.ToJson());
        Assert.Equal(s_record, AdobeJobRecord.Parse(s_record.ToJson()));
    }

    [Theory]
    [InlineData("", "This is no record of a job.")]
    [InlineData("{", "This is no record of a job.")]
    [InlineData("null", "This is no record of a job: id, client or operation is missing.")]
    [InlineData("[]", "This is no record of a job.")]
    [InlineData("{}", "This is no record of a job.")]
    [InlineData("""{"id":"","client":"c","operation":"o","submittedAt":"2026-11-25T09:00:00Z"}""", "This is no record of a job: id, client or operation is missing.")]
    [InlineData("""{"id":"1","client":null,"operation":"o","submittedAt":"2026-11-25T09:00:00Z"}""", "This is no record of a job: id, client or operation is missing.")]
    [InlineData("""{"id":"1","client":"c","operation":null,"submittedAt":"2026-11-25T09:00:00Z"}""", "This is no record of a job: id, client or operation is missing.")]
    [InlineData("""{"id":"1","client":"c","operation":"o","submittedAt":"2026-11-25T09:00:00Z","state":"Lost"}""", "This is no record of a job.")]
    [InlineData("""{"id":"1","client":"c","operation":"o","submittedAt":"2026-11-25T09:00:00Z","state":"Accepted"}""", "This is no record of a job: it is the JSON value null.")]
    [InlineData("""{"id":"1","client":"c","operation":"o","submittedAt":"2026-11-25T09:00:00Z","state":"Accepted","handle":{"jobId":"j"}}""", "This is no record of a job: statusUrl is missing.")]
    public void What_is_no_record_is_refused(string json, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => AdobeJobRecord.Parse(json)).Message);

    [Fact]
    public void Nothing_is_read_of_nothing() => Assert.Throws<ArgumentNullException>(() => AdobeJobRecord.Parse(null!));
}
