using AdobeSdk.Emulator;
using AdobeSdk.Imaging.V1;
using AdobeSdk.Tests.Photoshop;
using SkiaSharp;

namespace AdobeSdk.Tests.Imaging;

/// <summary>Version 1 has no word for a job, one for each of its outputs.</summary>
public class OutputStatusTests
{
    private static readonly byte[] Photo = EmulatedPhotoshop.Disc(SKColors.SteelBlue, SKColors.Orange);

    [Fact]
    public async Task A_job_is_known_by_its_address_and_followed_through_words_that_only_version_1_has()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        adobe.Emulator.Faults.Inject("GET /pie/psdService/status/*", Fault.Status(404), times: 2);
        adobe.Emulator.Jobs.Script("pending", "starting", "running", "uploading", "succeeded");

        AdobeJob<PhotoshopV1Result> job = await adobe.Photoshop.CreateRenditionAsync(new() { Inputs = [adobe.Store(Photo)], Outputs = [adobe.Output("out.png")] });
        List<string> words = [];
        await foreach (AdobeJobStatus status in job.WatchAsync())
        {
            words.Add(status.State.Value);
        }

        Assert.EndsWith("/pie/psdService/status/" + job.Id, job.ToHandle().StatusUrl.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(["pending", "running", "succeeded"], words.Distinct());
        Assert.Equal(AdobeJobState.Succeeded, Assert.Single((await job.WaitAsync()).Outputs!).Status);
    }

    [Fact]
    public async Task A_manifest_of_a_document_that_is_there_and_one_that_is_gone_is_a_result_and_an_error()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        AdobeJob<DocumentManifestResult> job = await adobe.Photoshop.GetDocumentManifestAsync(new() { Inputs = [adobe.Store(Photo), adobe.Gone()] });

        AdobeJobOutcome<DocumentManifestResult> outcome = await job.WaitForOutcomeAsync();

        Assert.Equal([AdobeJobState.Succeeded, AdobeJobState.Failed], outcome.Result!.Outputs!.Select(output => output.Status!.Value));
        Assert.Single(outcome.Result.Outputs![0].Layers!);
        ImagingError error = Assert.Single(outcome.Result.Outputs[1].Errors!);
        Assert.Equal(("InputFileExistsErrors", "404"), (error.Type, error.Code));
        Assert.Contains("never stored", Assert.Single(error.Details!).Reason, StringComparison.Ordinal);
        AdobeJobError told = Assert.Single(outcome.Errors);
        Assert.Equal(("outputs[1]", "404"), (told.Location, told.Code));
        Assert.IsType<DocumentManifestResult>(await adobe.Photoshop.GetJobStatusAsync(job.Id));
    }

    [Fact]
    public async Task A_photo_that_can_be_written_to_one_place_of_two_is_a_result_and_an_error()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        Uri closed = adobe.Emulator.Storage.Sign("GET", "out.jpg", TimeSpan.FromMinutes(1));
        AdobeJob<LightroomV1Result> job = await adobe.Lightroom.AutoToneAsync(new()
        {
            Input = adobe.Store(Photo), Outputs = [adobe.PhotoOutput("out.png"), new() { Href = closed, Storage = StorageWord.For(closed), Type = LightroomFormat.Jpeg }],
        });

        AdobeJobOutcome<LightroomV1Result> outcome = await job.WaitForOutcomeAsync();

        Assert.Equal([AdobeJobState.Succeeded, AdobeJobState.Failed], outcome.Result!.Outputs!.Select(output => output.Status!.Value));
        Assert.Contains("does not open for a PUT", outcome.Result.Outputs![1].Details, StringComparison.Ordinal);
        Assert.Equal("outputs[1]", Assert.Single(outcome.Errors).Location);
    }

    [Fact]
    public async Task A_job_fails_whose_only_input_is_gone_and_says_which()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        AdobeJob<PhotoshopV1Result> job = await adobe.Photoshop.CreateRenditionAsync(new() { Inputs = [adobe.Gone()], Outputs = [adobe.Output("out.png")] });
        AdobeJob<LightroomV1Result> photo = await adobe.Lightroom.AutoToneAsync(new() { Input = adobe.Gone(), Outputs = [adobe.PhotoOutput("out.png")] });

        AdobeJobException failed = await Assert.ThrowsAsync<AdobeJobException>(() => job.WaitAsync());
        AdobeJobException failedPhoto = await Assert.ThrowsAsync<AdobeJobException>(() => photo.WaitAsync());

        Assert.Equal("404", failed.ErrorCode);
        Assert.Contains("input file does not exist", failed.Message, StringComparison.Ordinal);
        Assert.Contains("never stored", failedPhoto.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Storage_of_adobe_needs_a_user_and_says_so()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        AdobeJob<PhotoshopV1Result> job = await adobe.Photoshop.CreateRenditionAsync(new()
        {
            Inputs = [new() { Href = new("files/poster.psd", UriKind.Relative), Storage = StorageWord.Adobe }], Outputs = [adobe.Output("out.png")],
        });

        AdobeJobException failed = await Assert.ThrowsAsync<AdobeJobException>(() => job.WaitAsync());

        Assert.Equal("403", failed.ErrorCode);
    }

    [Theory]
    [InlineData("floppy", 1, "enumeration")]
    [InlineData("external", 8, "less than or equal to 7")]
    public async Task A_request_that_breaks_a_rule_is_refused_in_version_1s_words(string storage, int quality, string said)
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        CreateRenditionRequest request = new() { Inputs = [adobe.Store(Photo)], Outputs = [adobe.Output("out.jpg", ImageFormat.Jpeg) with { Storage = new(storage), Quality = quality }] };

        AdobeApiException refused = await Assert.ThrowsAsync<AdobeApiException>(() => adobe.Photoshop.CreateRenditionAsync(request));

        Assert.Equal((400, "400", "InputValidationError"), ((int)refused.StatusCode, refused.ErrorCode, refused.ErrorType));
        AdobeValidationError error = Assert.Single(refused.ValidationErrors);
        Assert.Contains("outputs[0]", error.Message, StringComparison.Ordinal);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_header_of_events_is_sent_where_an_organisation_is_named_and_nowhere_else()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        LightroomOutput[] outputs = [adobe.PhotoOutput("out.png")];

        await adobe.Lightroom.AutoToneAsync(new() { Input = adobe.Store(Photo), Outputs = outputs }, "1234@AdobeOrg");
        await adobe.Lightroom.AutoToneAsync(new() { Input = adobe.Store(Photo), Outputs = outputs });

        Assert.Equal(["1234@AdobeOrg", null], adobe.Emulator.Requests.Latest.Where(request => request.Path == "/lrService/autoTone").Select(request => request.Headers.GetValueOrDefault("x-gw-ims-org-id")));
    }
}
