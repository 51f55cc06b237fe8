using System.Text.Json;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>A picture repainted under a mask.</summary>
internal sealed record FillImage() : FireflyOperation("fillImagesV3Async", "/v3/images/fill-async")
{
    public override string ImmediatePath => "/v3/images/fill";

    public override bool TakesMultipart => true;

    public override Rule Body { get; } = new ObjectRule()
        .Required("image", Shapes.MaskableImage)
        .Required("mask", Shapes.InvertibleMask)
        .Optional("negativePrompt", Shapes.NegativePrompt)
        .Optional("numVariations", Shapes.Variations)
        .Optional("prompt", Shapes.Prompt)
        .Optional("promptBiasingLocaleCode", Shapes.Locale)
        .Optional("seeds", Shapes.Seeds)
        .Optional("size", Shapes.Size())
        .Also(Shapes.SeedsMatchVariations)
        .Also(Shapes.SizeIsOneOf(static _ => ImageSizes.Edits));

    public override JobOutcome Work(Submission submission)
    {
        JsonElement body = submission.Body;
        byte[] source = submission.Atelier.Fetch(body, "image");
        byte[] mask = submission.Atelier.Fetch(body, "mask");
        bool invert = body.At("mask", "invert")?.GetBoolean() ?? false;

        // Without a size the source keeps its own: scaling would touch the pixels that the mask protects.
        (int width, int height) = PictureStudio.Measure(source);
        PixelSize size = body.Size() ?? new PixelSize(width, height);
        return submission.Deliver(size, seed => PictureStudio.Fill(source, mask, invert, new Scene(body.Text("prompt") ?? "", seed, size.Width, size.Height)));
    }
}
