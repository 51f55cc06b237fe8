using AdobeSdk.Emulator;
using AdobeSdk.Firefly;

namespace AdobeSdk.Tests.Firefly;

/// <summary>Calls that say nothing of the model.</summary>
public class DefaultModelTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Image_model_5_and_the_video_model_are_named_for_the_caller()
    {
        await using EmulatedFirefly firefly = await EmulatedFirefly.StartAsync();

        await firefly.Client.GenerateImagesV4Async(new() { Prompt = "a fern" }, Cancelled);
        await firefly.Client.GenerateVideoAsync(new() { Prompt = "waves" }, Cancelled);

        Assert.Equal("image5", ModelOf(firefly, "POST /v4/images/generate-async"));
        Assert.Equal("video1_standard", ModelOf(firefly, "POST /v3/videos/generate"));
    }

    [Fact]
    public async Task A_token_alone_can_follow_the_request()
    {
        await using EmulatedFirefly firefly = await EmulatedFirefly.StartAsync();

        await firefly.Client.GenerateImagesAsync(new() { Prompt = "a fern" }, Cancelled);

        Assert.Null(ModelOf(firefly, "POST /v3/images/generate-async"));
    }

    [Fact]
    public async Task An_own_word_for_a_model_goes_out_as_it_is()
    {
        await using EmulatedFirefly firefly = await EmulatedFirefly.StartAsync();

        await Assert.ThrowsAsync<AdobeApiException>(
            () => firefly.Client.GenerateImagesAsync(new() { Prompt = "a fern" }, new FireflyModelVersion("image9"), Cancelled));

        Assert.Equal("image9", ModelOf(firefly, "POST /v3/images/generate-async"));
    }

    private static string? ModelOf(EmulatedFirefly firefly, string endpoint) =>
        Assert.Single(firefly.Emulator.Requests.To(endpoint)).Headers.GetValueOrDefault("x-model-version");
}
