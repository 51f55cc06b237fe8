using System.Text.Json;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>A picture on a larger canvas, continued around it.</summary>
internal sealed record ExpandImage() : FireflyOperation("expandImagesV3Async", "/v3/images/expand-async")
{
    private const int MaxSide = 3999;

    public override string ImmediatePath => "/v3/images/expand";

    public override bool TakesMultipart => true;

    public override Rule Body { get; } = new ObjectRule()
        .Required("image", Shapes.MaskableImage)
        .Optional("mask", Shapes.InvertibleMask)
        .Optional("numVariations", Shapes.Variations)
        .Optional("placement", Placement.Rule)
        .Optional("prompt", Shapes.Prompt)
        .Optional("seeds", Shapes.Seeds)
        .Optional("size", Shapes.Size(MaxSide))
        .Also(Shapes.SeedsMatchVariations)
        .Also(Placement.NotWithMask);

    public override JobOutcome Work(Submission submission)
    {
        JsonElement body = submission.Body;
        PixelSize size = body.Size() ?? ImageSizes.Default;
        byte[] source = submission.Atelier.Fetch(body, "image");
        byte[]? mask = submission.Atelier.FetchOptional(body, "mask");
        (int width, int height) = PictureStudio.Measure(source);
        Region place = Placement.Of(body).Put(new PixelSize(width, height), size);
        return submission.Deliver(size, seed => PictureStudio.Expand(source, mask, place, new Scene(body.Text("prompt") ?? "", seed, size.Width, size.Height)));
    }
}
