using System.Net;
using System.Text;
using AdobeSdk.Errors;
using AdobeSdk.Http;
using AdobeSdk.Http.Resilience;

namespace AdobeSdk.Tests.Resilience;

/// <summary>What becomes of a call by its answer.</summary>
public class RetryRulesTests
{
    [Theory]
    [InlineData(408, true, "Final")]
    [InlineData(499, true, "Final")]
    [InlineData(500, true, "Final")]
    [InlineData(408, false, "Ambiguous")]
    [InlineData(499, false, "Ambiguous")]
    [InlineData(500, false, "Ambiguous")]
    [InlineData(502, true, "Ambiguous")]
    [InlineData(599, false, "Ambiguous")]
    [InlineData(501, false, "Final")]
    [InlineData(429, false, "Repeatable")]
    [InlineData(503, true, "Repeatable")]
    [InlineData(400, true, "Final")]
    public async Task A_submit_is_ambiguous_unless_adobe_itself_has_said_no(int status, bool adobes, string verdict) =>
        Assert.Equal(verdict, await JudgeAsync(HttpMethod.Post, AdobeCallClass.Submit, status, adobes));

    [Theory]
    [InlineData("GET", 408, "Repeatable")]
    [InlineData("HEAD", 500, "Repeatable")]
    [InlineData("PUT", 502, "Repeatable")]
    [InlineData("DELETE", 504, "Repeatable")]
    [InlineData("OPTIONS", 500, "Repeatable")]
    [InlineData("POST", 500, "Final")]
    [InlineData("PATCH", 504, "Final")]
    [InlineData("POST", 503, "Repeatable")]
    [InlineData("GET", 501, "Final")]
    [InlineData("GET", 499, "Final")]
    [InlineData("GET", 404, "Final")]
    public async Task Another_call_is_repeated_if_that_changes_nothing(string method, int status, string verdict) =>
        Assert.Equal(verdict, await JudgeAsync(new HttpMethod(method), AdobeCallClass.Read, status, adobes: true));

    [Theory]
    [InlineData("POST", "Ambiguous")]
    [InlineData("GET", "Repeatable")] // so it may be billed twice: ADOBE025 warns of it
    [InlineData("HEAD", "Repeatable")]
    public void A_submit_that_was_lost_is_repeated_only_if_its_verb_promises_that_nothing_happens(string method, string verdict)
    {
        AdobeConnectionException lost = new("lost") { WasSent = true };

        Assert.Equal(verdict, RetryRules.Judge(new HttpMethod(method), AdobeCallClass.Submit, lost).ToString());
    }

    private static async Task<string> JudgeAsync(HttpMethod method, AdobeCallClass callClass, int status, bool adobes)
    {
        using HttpContent wire = adobes
            ? new StringContent("""{"error_code":"500000","message":"no"}""", Encoding.UTF8, "application/json")
            : new StringContent("<html>", Encoding.UTF8, "text/html");
        using var response = new HttpResponseMessage((HttpStatusCode)status) { Content = await ErrorContent.ReadAsync(wire, CancellationToken.None) };
        return RetryRules.Judge(method, callClass, response).ToString();
    }
}
