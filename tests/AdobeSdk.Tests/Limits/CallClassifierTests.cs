using AdobeSdk.Http;

namespace AdobeSdk.Tests.Limits;

public class CallClassifierTests
{
    [Theory]
    [InlineData("GET", "/v3/status/urn:ff:jobs:eso851211:86ffe2ea", AdobeCallClass.Status)]
    [InlineData("GET", "/pie/psdService/status/de2415fb", AdobeCallClass.Status)]
    [InlineData("GET", "/batch/b1/status", AdobeCallClass.Status)]
    [InlineData("GET", "/batch/b1/status?x=1", AdobeCallClass.Status)]
    [InlineData("GET", "/status/1", AdobeCallClass.Status)]
    [InlineData("GET", "/v3/custom-models", AdobeCallClass.Read)]
    [InlineData("GET", "/v3/statuses", AdobeCallClass.Read)]
    [InlineData("HEAD", "/v3/status/a", AdobeCallClass.Status)]
    [InlineData("GET", "/v3/cancel/job-1", AdobeCallClass.Read)]
    [InlineData("PUT", "/v3/cancel/job-1", AdobeCallClass.Cancel)]
    [InlineData("POST", "/batch/b1/cancel", AdobeCallClass.Cancel)]
    [InlineData("POST", "/v2/storage/image", AdobeCallClass.Upload)]
    [InlineData("POST", "/v3/images/generate-async", AdobeCallClass.Upload)]
    public void Method_and_path_tell_the_class(string method, string path, AdobeCallClass expected)
    {
        Assert.Equal(expected, CallClassifier.Guess(new HttpMethod(method), new Uri("https://firefly-api.adobe.io" + path)));
        Assert.Equal(expected, CallClassifier.Guess(new HttpMethod(method), new Uri(path, UriKind.Relative)));
    }

    [Theory]
    [InlineData("https://firefly-api.adobe.io", "/")]
    [InlineData("https://firefly-api.adobe.io/", "/")]
    [InlineData("https://firefly-api.adobe.io?a=/status", "/")]
    [InlineData("https://firefly-api.adobe.io/v3/a?next=/status", "/v3/a")]
    [InlineData("https://firefly-api.adobe.io/v3/a#/status", "/v3/a")]
    [InlineData("https://firefly-api.adobe.io/v3/a?next=https://b/status", "/v3/a")]
    [InlineData("/v3/a?next=https://b/status", "/v3/a")]
    [InlineData("v3/a", "v3/a")]
    [InlineData("/v3/a://b/status", "/v3/a://b/status")]
    public void The_path_is_what_stands_between_host_and_query(string address, string path) =>
        Assert.Equal(path, CallClassifier.PathOf(new Uri(address, UriKind.RelativeOrAbsolute)).ToString());

    [Theory]
    [InlineData(AdobeCallClass.Submit, "submit")]
    [InlineData(AdobeCallClass.Status, "status")]
    [InlineData(AdobeCallClass.Cancel, "cancel")]
    [InlineData(AdobeCallClass.Read, "read")]
    [InlineData(AdobeCallClass.Upload, "upload")]
    public void Telemetry_spells_each_class_in_lower_case(AdobeCallClass callClass, string name) => Assert.Equal(name, CallNames.Of(callClass));

    [Fact]
    public void What_the_generated_method_knows_goes_before_the_guess()
    {
        AdobeCall.BeginJob(CancellationToken.None);

        Assert.Equal(AdobeCallClass.Submit, CallOptions.ClassOf(new HttpRequestMessage(HttpMethod.Post, "https://firefly-api.adobe.io/v3/images/generate-async")));
    }

    [Fact]
    public void What_a_request_of_ours_says_goes_before_everything()
    {
        AdobeCall.BeginJob(CancellationToken.None);
        var poll = new HttpRequestMessage(HttpMethod.Get, "https://s3d.adobe.io/v1/jobs/1");
        CallOptions.SetClass(poll, AdobeCallClass.Status);

        Assert.Equal(AdobeCallClass.Status, CallOptions.ClassOf(poll));
    }

    [Fact]
    public async Task The_mark_is_undone_when_the_method_returns()
    {
        await MarkAsync();

        Assert.Null(AdobeCall.Current);

        static async Task MarkAsync()
        {
            AdobeCall.BeginJob(CancellationToken.None);
            await Task.Yield();
            Assert.Equal(AdobeCallClass.Submit, AdobeCall.Current?.Class);
        }
    }
}
