using AdobeSdk.Limits;

namespace AdobeSdk.Tests.Limits;

/// <summary>Adobe's numbers, service by service, and what the options make of them.</summary>
public class PublishedLimitsTests
{
    private const int Day = 86_400;

    [Theory]
    [InlineData("firefly-api.adobe.io", "/v3/images/generate-async", AdobeCallClass.Submit, "4/60 9000/86400")]
    [InlineData("firefly-api.adobe.io", "/v3/status/1", AdobeCallClass.Status, "60/60")]
    [InlineData("firefly-api.adobe.io", "/v3/cancel/1", AdobeCallClass.Cancel, "")]
    [InlineData("firefly-api.adobe.io", "/v3/custom-models", AdobeCallClass.Read, "")]
    [InlineData("firefly-api.adobe.io", "/v2/storage/image", AdobeCallClass.Upload, "")]
    [InlineData("photoshop-api.adobe.io", "/v2/edit", AdobeCallClass.Submit, "15/3 300/60")]
    [InlineData("photoshop-api.adobe.io", "/v1/auto-crop", AdobeCallClass.Submit, "15/3 300/60")]
    [InlineData("photoshop-api.adobe.io", "/v2/status/1", AdobeCallClass.Status, "300/3")]
    [InlineData("image.adobe.io", "/pie/psdService/text", AdobeCallClass.Submit, "15/3 300/60")]
    [InlineData("image.adobe.io", "/pie/psdService/status/1", AdobeCallClass.Status, "300/3")]
    [InlineData("image.adobe.io", "/v2/remove-background", AdobeCallClass.Submit, "2/3")]
    [InlineData("image.adobe.io", "/v2/status/1", AdobeCallClass.Status, "500/3")]
    [InlineData("image.adobe.io", "/v1/mask-objects", AdobeCallClass.Submit, "60/60 9000/86400")]
    [InlineData("image.adobe.io", "/v1/status/1", AdobeCallClass.Status, "60/60")]
    [InlineData("audio-video-api.adobe.io", "/v1/voices", AdobeCallClass.Read, "50/60")]
    [InlineData("audio-video-api.adobe.io", "/v1/generate-speech", AdobeCallClass.Submit, "10/60")]
    [InlineData("audio-video-api.adobe.io", "/v1/reframe", AdobeCallClass.Submit, "2/60")]
    [InlineData("audio-video-api.adobe.io", "/v1/transcribe", AdobeCallClass.Submit, "5/60")]
    [InlineData("audio-video-api.adobe.io", "/v1/dub", AdobeCallClass.Submit, "5/60 150/86400")]
    [InlineData("audio-video-api.adobe.io", "/v1/status/1", AdobeCallClass.Status, "100/60")]
    [InlineData("indesign.adobe.io", "/v3/merge-data", AdobeCallClass.Submit, "250/60")]
    [InlineData("express-api.adobe.io", "/beta/export-rendition", AdobeCallClass.Submit, "5/60")]
    [InlineData("express-api.adobe.io", "/beta/generate-variation", AdobeCallClass.Submit, "45/60")]
    [InlineData("s3d.adobe.io", "/v1/scenes/render", AdobeCallClass.Submit, "")]
    [InlineData("illustrator-api.adobe.io", "/v1/merge-data", AdobeCallClass.Submit, "")]
    [InlineData("illustrator-api-beta.adobe.io", "/v1/merge-data", AdobeCallClass.Submit, "")]
    [InlineData("run-workflow.adobe.io", "/batch/execute", AdobeCallClass.Submit, "")]
    [InlineData("lr.adobe.io", "/v2/catalog", AdobeCallClass.Submit, "")]
    [InlineData("lr.adobe.io", "/v2/catalog", AdobeCallClass.Status, "60/60")]
    [InlineData("Gateway.example.com", "/v3/images/generate-async", AdobeCallClass.Submit, "4/60 9000/86400")]
    public void Every_service_has_adobes_numbers(string host, string path, AdobeCallClass callClass, string expected) =>
        Assert.Equal(expected, Windows(new(), host, path, callClass));

    [Theory]
    [InlineData(AdobeCallClass.Submit, "11/60 17/86400")]
    [InlineData(AdobeCallClass.Status, "12/60")]
    [InlineData(AdobeCallClass.Cancel, "13/60")]
    [InlineData(AdobeCallClass.Read, "14/60")]
    [InlineData(AdobeCallClass.Upload, "15/60")]
    public void What_is_set_for_all_goes_before_what_adobe_publishes(AdobeCallClass callClass, string expected)
    {
        var options = new AdobeLimitOptions
        {
            SubmitsPerMinute = 11, PollsPerMinute = 12, CancelsPerMinute = 13, ReadsPerMinute = 14, UploadsPerMinute = 15, SubmitsPerDay = 17,
        };

        Assert.Equal(expected, Windows(options, "firefly-api.adobe.io", "/", callClass));
        Assert.Equal(expected, Windows(options, "audio-video-api.adobe.io", "/v1/dub", callClass));
    }

    [Theory]
    [InlineData(AdobeCallClass.Submit, "1/60 7/86400", "21/60 27/86400")]
    [InlineData(AdobeCallClass.Status, "2/60", "22/60")]
    [InlineData(AdobeCallClass.Cancel, "3/60", "23/60")]
    [InlineData(AdobeCallClass.Read, "4/60", "24/60")]
    [InlineData(AdobeCallClass.Upload, "5/60", "25/60")]
    public void What_is_set_more_precisely_goes_first(AdobeCallClass callClass, string group, string host)
    {
        var options = new AdobeLimitOptions
        {
            SubmitsPerMinute = 11, PollsPerMinute = 12, CancelsPerMinute = 13, ReadsPerMinute = 14, UploadsPerMinute = 15, SubmitsPerDay = 17,
            Services =
            {
                ["Audio-Video-API.adobe.io/v1/dub"] = Limits(0),
                ["audio-video-api.adobe.io"] = Limits(20),
            },
        };

        Assert.Equal(group, Windows(options, "audio-video-api.adobe.io", "/v1/dub", callClass));
        Assert.Equal(host, Windows(options, "audio-video-api.adobe.io", "/v1/reframe", callClass));

        static AdobeServiceLimits Limits(int more) => new()
        {
            SubmitsPerMinute = more + 1, PollsPerMinute = more + 2, CancelsPerMinute = more + 3, ReadsPerMinute = more + 4, UploadsPerMinute = more + 5,
            SubmitsPerDay = more + 7,
        };
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(2, "15/3 2/60")]
    [InlineData(3_000, "150/3 3000/60")]
    public void A_raised_minute_raises_the_three_seconds_and_none_is_none(int perMinute, string expected) =>
        Assert.Equal(expected, Windows(new() { SubmitsPerMinute = perMinute }, "photoshop-api.adobe.io", "/v2/edit", AdobeCallClass.Submit));

    [Fact]
    public void No_limit_is_said_with_zero() =>
        Assert.Equal("", Windows(new() { SubmitsPerMinute = 0, SubmitsPerDay = 0 }, "firefly-api.adobe.io", "/", AdobeCallClass.Submit));

    // Slack is a sixtieth of the window and half a second at the most: only whole seconds are compared.
    private static string Windows(AdobeLimitOptions options, string host, string path, AdobeCallClass callClass)
    {
        LimitedService service = PublishedLimits.Of(host).First(service => path.StartsWith(service.PathStart, StringComparison.Ordinal));
        AdobeLimitWindow[] windows = [.. LimitWindows.Of(options, service, callClass)];
        Assert.All(windows, window => Assert.Equal(window.Length.TotalSeconds switch { < 4 => 3.05, < 61 => 60.5, _ => Day + 0.5 }, window.Length.TotalSeconds, 6));
        return string.Join(' ', windows.Select(window => $"{window.Permits}/{(int)window.Length.TotalSeconds}"));
    }
}
