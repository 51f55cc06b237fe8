using AdobeSdk.Emulator;
using AdobeSdk.Imaging.V1;
using AdobeSdk.Tests.Photoshop;
using SkiaSharp;

namespace AdobeSdk.Tests.Imaging;

/// <summary>From client to emulator to job to file.</summary>
public class SenseiTests
{
    private static readonly byte[] Photo = EmulatedPhotoshop.Disc(SKColors.SteelBlue, SKColors.Orange);

    [Fact]
    public async Task A_subject_is_cut_out_and_masked_as_the_request_says()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        StoredFile photo = adobe.Store(Photo);

        SenseiResult cutout = await (await adobe.Sensei.CutOutAsync(Request("cutout.png"))).WaitAsync();
        await (await adobe.Sensei.CutOutAsync(Request("white.png", space: SenseiColorSpace.Rgb))).WaitAsync();
        await (await adobe.Sensei.MaskAsync(Request("soft.png"))).WaitAsync();
        await (await adobe.Sensei.MaskAsync(Request("hard.png", SenseiMaskFormat.Binary))).WaitAsync();

        using SKBitmap cut = adobe.Picture("cutout.png"), white = adobe.Picture("white.png"), soft = adobe.Picture("soft.png"), hard = adobe.Picture("hard.png");
        Assert.Equal((0, SKColors.Orange), (cut.GetPixel(2, 2).Alpha, cut.GetPixel(64, 64)));
        Assert.Equal((SKColors.White, SKColors.Orange), (white.GetPixel(2, 2), white.GetPixel(64, 64)));
        Assert.Equal((SKColors.Black, SKColors.White), (soft.GetPixel(2, 2), soft.GetPixel(64, 64)));
        Assert.Contains(soft.Pixels, static pixel => pixel.Red is > 0 and < 255);
        Assert.DoesNotContain(hard.Pixels, static pixel => pixel.Red is > 0 and < 255);
        Assert.Equal((AdobeJobState.Succeeded, SenseiColorSpace.Rgba, StorageWord.External), (cutout.Status, cutout.Output!.Color!.Space, cutout.Output.Storage));
        Assert.Equal("4.0", cutout.Metadata!.Service!.Version);

        SenseiRequest Request(string key, SenseiMaskFormat? format = null, SenseiColorSpace? space = null)
        {
            Uri target = adobe.Target(key);
            return new()
            {
                Input = photo,
                Options = new() { Optimize = SenseiOptimization.Batch, Service = new() { Version = "4.0" } },
                Output = new()
                {
                    Href = target,
                    Storage = StorageWord.For(target),
                    Color = space is { } colours ? new() { Space = colours } : null,
                    Mask = format is { } edge ? new() { Format = edge } : null,
                },
            };
        }
    }

    [Fact]
    public async Task A_job_is_known_by_the_end_of_its_address_and_a_404_right_after_the_submit_is_waited_out()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        adobe.Emulator.Faults.Inject("GET /sensei/status/*", Fault.Status(404), times: 2);

        AdobeJob<SenseiResult> job = await adobe.Sensei.CutOutAsync(Plain(adobe));
        SenseiResult result = await job.WaitAsync();

        Assert.Equal(result.JobId, job.Id);
        Assert.Equal(result.Links!.Self!.Href, job.ToHandle().StatusUrl);
        Assert.Equal(job.Id, (await adobe.Sensei.GetJobStatusAsync(job.Id)).JobId);
    }

    [Fact]
    public async Task A_job_whose_input_is_gone_fails_with_adobes_word_for_it()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        AdobeJob<SenseiResult> job = await adobe.Sensei.MaskAsync(Plain(adobe) with { Input = adobe.Gone() });

        AdobeJobException failed = await Assert.ThrowsAsync<AdobeJobException>(() => job.WaitAsync());
        ImagingError error = Assert.Single((await adobe.Sensei.GetJobStatusAsync(job.Id)).Errors!);

        Assert.Contains("input file does not exist", failed.Message, StringComparison.Ordinal);
        Assert.Equal(("InputFileExistsErrors", "404"), (error.Type, error.Code));
        Assert.Contains("was never stored", Assert.Single(error.Details!).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_breaks_a_rule_is_refused_with_the_place_and_what_is_allowed()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        SenseiRequest request = Plain(adobe);

        AdobeApiException refused = await Assert.ThrowsAsync<AdobeApiException>(
            () => adobe.Sensei.CutOutAsync(request with { Output = request.Output with { Storage = new("floppy") } }));

        Assert.Equal(400, (int)refused.StatusCode);
        Assert.Contains("output.storage", refused.ToString() + string.Join(' ', refused.ValidationErrors), StringComparison.Ordinal);
    }

    private static SenseiRequest Plain(EmulatedImaging adobe)
    {
        Uri target = adobe.Target("out.png");
        return new() { Input = adobe.Store(Photo), Output = new() { Href = target, Storage = StorageWord.For(target) } };
    }
}
