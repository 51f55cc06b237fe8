using System.Text.Json;
using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>The shapes that several requests share.</summary>
internal static class Shapes
{
    public static Rule Prompt { get; } = Rule.Text(1, 1024);

    public static Rule NegativePrompt { get; } = Rule.Text(0, 1024);

    public static Rule Seeds { get; } = Rule.List(Rule.Integer(), 1, 4, unique: true);

    public static Rule Variations { get; } = Rule.Integer(1, 4);

    public static Rule Locale { get; } = new LocaleRule();

    public static Rule Source { get; } = new SourceRule(SourceRule.ImageHosts);

    public static Rule Image { get; } = new ObjectRule().Required("source", Source);

    /// <summary>An image that may carry its mask, as older requests did.</summary>
    public static Rule MaskableImage { get; } = new ObjectRule().Required("source", Source).Optional("mask", Source);

    public static Rule InvertibleMask { get; } = new ObjectRule().Required("source", Source).Optional("invert", Rule.Boolean);

    public static Rule ContentClass { get; } = Rule.Words("photo", "art");

    public static Rule Style { get; } = new ObjectRule()
        .Optional("imageReference", new ObjectRule().Optional("source", Source))
        .Optional("presets", Rule.List(Rule.Text(), unique: true))
        .Optional("strength", Rule.Integer(1, 100));

    public static Rule Structure { get; } = new ObjectRule()
        .Optional("imageReference", new ObjectRule().Optional("source", Source))
        .Optional("strength", Rule.Integer(0, 100));

    public static Rule Size(int max = 4096) => new ObjectRule()
        .Required("width", Rule.Integer(1, max))
        .Required("height", Rule.Integer(1, max));

    /// <summary>Where both are given, there have to be as many seeds as variations.</summary>
    public static void SeedsMatchVariations(JsonElement body, Location at, Findings findings)
    {
        if (body.Integer("numVariations") is { } variations && body.At("seeds") is { } seeds && seeds.GetArrayLength() != variations)
        {
            findings.Add(ValidationError.Value(at.Member("seeds"), "the number of seeds must be equal to numVariations"));
        }
    }

    /// <summary>The size, if one is given, has to be one of these.</summary>
    public static Action<JsonElement, Location, Findings> SizeIsOneOf(Func<string, IReadOnlyList<PixelSize>> sizes) => (body, at, findings) =>
    {
        IReadOnlyList<PixelSize> permitted = sizes(findings.Model);
        if (body.Size() is { } size && !permitted.Contains(size))
        {
            findings.Add(ValidationError.Value(at.Member("size"), $"unsupported size {size}; permitted: {string.Join(", ", permitted)}"));
        }
    };
}
