using System.Text.Json;

namespace AdobeSdk.Tests.Jobs;

/// <summary>Handles as text.</summary>
public class JobHandleTests
{
    private static readonly AdobeJobHandle s_handle = new(
        "urn:ff:jobs:eso851211:86ffe2ea",
        new Uri("https://firefly-epo854211.adobe.io/v3/status/urn:ff:jobs:eso851211:86ffe2ea"),
        new Uri("https://firefly-epo854211.adobe.io/v3/cancel/urn:ff:jobs:eso851211:86ffe2ea"));

    [Fact]
    public void A_handle_is_one_line_of_JSON()
    {
        Assert.Equal(
            """{"jobId":"urn:ff:jobs:eso851211:86ffe2ea","statusUrl":"https://firefly-epo854211.adobe.io/v3/status/urn:ff:jobs:eso851211:86ffe2ea","cancelUrl":"https://firefly-epo854211.adobe.io/v3/cancel/urn:ff:jobs:eso851211:86ffe2ea"}""",
            s_handle.ToJson());
        Assert.Equal(s_handle, AdobeJobHandle.Parse(s_handle.ToJson()));
    }

    [Fact]
    public void A_handle_keeps_its_record_and_lacks_what_it_has_not()
    {
        AdobeJobHandle handle = new("j", new Uri("https://h/j")) { RecordId = "7f" };

        Assert.Equal("""{"jobId":"j","statusUrl":"https://h/j","recordId":"7f"}""", handle.ToJson());
        Assert.Equal(handle, AdobeJobHandle.Parse(handle.ToJson()));
    }

    [Fact]
    public void What_another_serialiser_has_written_is_read()
    {
        Assert.Equal(s_handle, AdobeJobHandle.Parse(JsonSerializer.Serialize(s_handle)));
        Assert.Equal(s_handle, JsonSerializer.Deserialize<AdobeJobHandle>(JsonSerializer.Serialize(s_handle)));
        Assert.DoesNotContain("RecordId", JsonSerializer.Serialize(s_handle), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "JSON object")]
    [InlineData("[]", "JSON object")]
    [InlineData("""{"jobId":7}""", "JSON object")]
    [InlineData("null", "null")]
    [InlineData("{}", "jobId")]
    [InlineData("""{"jobId":"","statusUrl":"https://h/"}""", "jobId")]
    [InlineData("""{"jobId":"j"}""", "statusUrl is missing")]
    [InlineData("""{"jobId":"j","statusUrl":"/v3/status/j"}""", "statusUrl is not")]
    [InlineData("""{"jobId":"j","statusUrl":"file:///etc/passwd"}""", "statusUrl is not")]
    [InlineData("""{"jobId":"j","statusUrl":"https://h/","cancelUrl":"ftp://h/"}""", "cancelUrl is not")]
    public void What_is_no_handle_is_refused_and_says_why(string json, string part) =>
        Assert.Contains(part, Assert.Throws<FormatException>(() => AdobeJobHandle.Parse(json)).Message);
}
