using System.Text.Json;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>An object in a scene made for it.</summary>
internal sealed record ObjectComposite() : FireflyOperation("generateObjectCompositeV3Async", "/v3/images/generate-object-composite-async")
{
    public override string ImmediatePath => "/v3/images/generate-object-composite";

    public override bool TakesMultipart => true;

    public override Rule Body { get; } = new ObjectRule()
        .Required("image", Shapes.MaskableImage)
        .Required("prompt", Shapes.Prompt)
        .Optional("contentClass", Shapes.ContentClass)
        .Optional("mask", new ObjectRule().Optional("source", Shapes.Source))
        .Optional("numVariations", Shapes.Variations)
        .Optional("placement", Placement.Rule)
        .Optional("seeds", Shapes.Seeds)
        .Optional("size", Shapes.Size())
        .Optional("style", Shapes.Style)
        .Also(Shapes.SeedsMatchVariations)
        .Also(Shapes.SizeIsOneOf(static _ => ImageSizes.Edits))
        .Also(Placement.NotWithMask);

    public override JobOutcome Work(Submission submission)
    {
        JsonElement body = submission.Body;
        PixelSize size = body.Size() ?? ImageSizes.Default;
        string contentClass = body.Text("contentClass") ?? "photo";
        byte[] source = submission.Atelier.Fetch(body, "image");
        byte[]? mask = submission.Atelier.FetchOptional(body, "mask");
        (int width, int height) = PictureStudio.Measure(source);
        Region? place = body.At("placement") is null ? null : Placement.Of(body).Put(new PixelSize(width, height), size);
        Scene scene = submission.Scene(size) with { ContentClass = contentClass };
        return submission.Deliver(size, seed => PictureStudio.ObjectComposite(source, mask, place, scene with { Seed = seed }), ("contentClass", contentClass));
    }
}
