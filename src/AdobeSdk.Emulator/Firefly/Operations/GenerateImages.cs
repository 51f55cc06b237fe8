using System.Text.Json;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>Text to image, v3.</summary>
internal sealed record GenerateImages() : FireflyOperation("generateImagesV3Async", "/v3/images/generate-async")
{
    public override ModelVersions Models { get; } =
        new(["image3", "image3_custom", "image4_standard", "image4_ultra", "image4_custom"], "image3");

    public override string ImmediatePath => "/v3/images/generate";

    public override bool TakesMultipart => true;

    public override Rule Body { get; } = new ObjectRule()
        .Required("prompt", Shapes.Prompt)
        .Optional("negativePrompt", Shapes.NegativePrompt)
        .Optional("contentClass", Shapes.ContentClass)
        .Optional("customModelId", Rule.Text(1))
        .Optional("numVariations", Shapes.Variations)
        .Optional("promptBiasingLocaleCode", Shapes.Locale)
        .Optional("seeds", Shapes.Seeds)
        .Optional("size", Shapes.Size())
        .Optional("structure", Shapes.Structure)
        .Optional("style", Shapes.Style)
        .Optional("upsamplerType", Rule.Words("default", "low_creativity"))
        .Optional("visualIntensity", Rule.Integer(2, 10))
        .Also(Shapes.SeedsMatchVariations)
        .Also(Shapes.SizeIsOneOf(ImageSizes.OfModel))
        .Also(ModelAllows);

    public override JobOutcome Work(Submission submission)
    {
        Scene scene = submission.Scene(submission.Body.Size() ?? ImageSizes.Default);
        return submission.Paint(scene, [("contentClass", scene.ContentClass ?? "photo"), .. ContentPolicy.Flags(scene.Prompt)]);
    }

    private static void ModelAllows(JsonElement body, Location at, Findings findings)
    {
        bool custom = findings.Model.EndsWith("_custom", StringComparison.Ordinal);
        if (custom && body.At("customModelId") is null)
        {
            findings.Add(ValidationError.Missing(at.Member("customModelId")));
        }

        foreach ((string member, bool allowed) in new[]
        {
            ("customModelId", custom),
            ("negativePrompt", !custom),
            ("visualIntensity", findings.Model != "image4_custom"),
            ("upsamplerType", findings.Model == "image4_custom"),
        })
        {
            if (!allowed && body.At(member) is not null)
            {
                findings.Add(ValidationError.Value(at.Member(member), $"not supported with x-model-version {findings.Model}"));
            }
        }
    }
}
