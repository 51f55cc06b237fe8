using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>An object put on a background and fitted to it.</summary>
internal sealed record AdaptiveComposite() : CompositeOperation("adaptiveComposite", "/v3/images/adaptive-composite")
{
    private const double DefaultHarmonization = 0.6;

    public override Rule Body { get; } = new ObjectRule()
        .Required("background", CompositeShapes.Background)
        .Required("object", new ObjectRule().Required("image", CompositeShapes.Image).Optional("mask", CompositeShapes.Image))
        .Optional("numVariations", CompositeShapes.Variations)
        .Optional("seeds", CompositeShapes.Seeds)
        .Optional("harmonization", Rule.Number(0, 1))
        .Optional("shadowIntensity", Rule.Number(0, 1))
        .Optional("preserveBackground", Rule.Boolean)
        .Optional("output", CompositeShapes.Output)
        .Also(Shapes.SeedsMatchVariations);

    public override JobOutcome Work(Submission submission) =>
        Compose(submission, harmonize: (submission.Body.At("harmonization")?.GetDouble() ?? DefaultHarmonization) > 0);
}
