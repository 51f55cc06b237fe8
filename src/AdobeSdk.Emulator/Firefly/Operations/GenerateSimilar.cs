using System.Text.Json;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>Variations of a picture.</summary>
internal sealed record GenerateSimilar() : FireflyOperation("generateSimilarImagesV3Async", "/v3/images/generate-similar-async")
{
    public override ModelVersions Models { get; } = new(["image3", "image4_standard", "image4_ultra"], "image3");

    public override string ImmediatePath => "/v3/images/generate-similar";

    public override bool TakesMultipart => true;

    public override Rule Body { get; } = new ObjectRule()
        .Required("image", Shapes.Image)
        .Optional("numVariations", Shapes.Variations)
        .Optional("seeds", Shapes.Seeds)
        .Optional("size", Shapes.Size())
        .Also(Shapes.SeedsMatchVariations)
        .Also(Shapes.SizeIsOneOf(static _ => ImageSizes.Edits));

    public override JobOutcome Work(Submission submission)
    {
        JsonElement body = submission.Body;
        PixelSize size = body.Size() ?? ImageSizes.Default;
        byte[] source = submission.Atelier.Fetch(body, "image");
        return submission.Deliver(size, seed => PictureStudio.Similar(source, new Scene("", seed, size.Width, size.Height)));
    }
}
