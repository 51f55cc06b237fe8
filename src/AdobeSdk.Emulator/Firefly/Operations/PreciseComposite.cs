using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>An object put on a background, exactly as it is.</summary>
internal sealed record PreciseComposite() : CompositeOperation("preciseComposite", "/v3/images/precise-composite")
{
    private const double DefaultBlend = 0.5;

    public override Rule Body { get; } = new ObjectRule()
        .Required("background", CompositeShapes.Background)
        .Required("object", new ObjectRule().Required("image", CompositeShapes.Image))
        .Optional("numVariations", CompositeShapes.Variations)
        .Optional("seeds", CompositeShapes.Seeds)
        .Optional("blend", Rule.Number(0, 1))
        .Optional("output", CompositeShapes.Output)
        .Also(Shapes.SeedsMatchVariations);

    // 0 is fully harmonized, 1 the object as it was.
    public override JobOutcome Work(Submission submission) =>
        Compose(submission, harmonize: (submission.Body.At("blend")?.GetDouble() ?? DefaultBlend) <= DefaultBlend);
}
