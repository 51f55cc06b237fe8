using System.Text.Json;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>A picture, some times larger.</summary>
internal sealed record Upscale() : FireflyOperation("preciseUpsamplerV3Async", "/v3/images/upscale")
{
    private const string Model = "precise_upsampler_v1";
    private const int DefaultFactor = 2;

    public override ModelVersions Models { get; } = new([Model], Model);

    public override AcceptShape Accept => AcceptShape.AcceptedLinks;

    public override int WrongContentTypeStatus => 400;

    public override Rule Body { get; } = new ObjectRule()
        .Required("image", Shapes.Image)
        .Required("seeds", Rule.List(Rule.Integer(), 1, 4))
        .Optional("upscaleFactor", Rule.OneOf(2, 3, 4, 6));

    // The description knows one word for this operation's 400.
    public override string BadRequestCode(string code) => "validation_error";

    public override JobOutcome Work(Submission submission)
    {
        JsonElement body = submission.Body;
        byte[] source = submission.Atelier.Fetch(body, "image");
        Picture larger = PictureStudio.Upscale(source, body.Integer("upscaleFactor") ?? DefaultFactor);

        // Nothing is invented, so a seed changes nothing: every variation is the same picture.
        string[] uploads = [.. body.Seeds().Select(_ => submission.Atelier.Upload(larger.Bytes, larger.MediaType))];
        return Results.Upscaled(submission.Atelier, Model, uploads);
    }
}
