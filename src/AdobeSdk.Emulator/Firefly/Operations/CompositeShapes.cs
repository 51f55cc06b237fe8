using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>What the two composites' requests share.</summary>
internal static class CompositeShapes
{
    private static readonly long[] DefaultSeeds = [333, 222, 111];

    public static Rule Image { get; } = new ObjectRule().Required("source", new SourceRule(SourceRule.CompositeHosts));

    public static Rule Background { get; } = new ObjectRule().Required("image", Image).Required("fillAreaMask", Image);

    public static Rule Output { get; } = new ObjectRule().Optional("mediaType", Rule.Words("image/png", "image/jpeg", "image/webp", "image/jxl"));

    public static Rule Variations { get; } = Rule.Integer(1, 3);

    public static Rule Seeds { get; } = Rule.List(Rule.Integer(), 1, 3);

    /// <summary>The seeds asked for, or the documented ones.</summary>
    public static IReadOnlyList<long> SeedsOf(Submission submission) =>
        submission.Body.At("seeds") is null ? DefaultSeeds[..(submission.Body.Integer("numVariations") ?? 1)] : submission.Body.Seeds();
}
