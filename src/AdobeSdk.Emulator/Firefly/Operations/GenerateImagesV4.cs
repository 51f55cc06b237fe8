using System.Text.Json;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>Text to image and instructed edits, v4.</summary>
internal sealed record GenerateImagesV4() : FireflyOperation("firefly_image_v5_generate_async_v4", "/v4/images/generate-async")
{
    private const string Auto = "auto";

    public override ModelVersions Models { get; } = new(["image5"], Default: null);

    public override AcceptShape Accept => AcceptShape.Links;

    public override Rule Body { get; } = new ObjectRule()
        .Required("prompt", Rule.Text(1, 1500))
        .Optional("aspectRatio", Rule.Words([.. AspectRatios.Names, Auto]))
        .Optional("resolutionLevel", Rule.Words([.. AspectRatios.Levels]))
        .Optional("modelId", Rule.Words("firefly_image"))
        .Optional("modelSpecificPayload", new ObjectRule()
            .Optional("localeCode", Rule.Text())
            .Optional("prompt_reasoner", Rule.Words("quality", "speed")))
        .Optional("numVariations", Rule.Integer(1, 1))
        .Optional("referenceBlobs", Rule.List(
            new ObjectRule()
                .Required("source", new SourceRule(SourceRule.V4Hosts))
                .Optional("usage", Rule.Words("general")),
            max: 1))
        .Optional("seeds", Rule.List(Rule.Integer(), max: 1))
        .Also(ReferenceDecidesRatio);

    public override JobOutcome Work(Submission submission)
    {
        JsonElement body = submission.Body;
        string level = body.Text("resolutionLevel") ?? AspectRatios.DefaultLevel;
        string ratio = body.Text("aspectRatio") ?? Auto;
        string altText = body.Text("modelSpecificPayload", "prompt_reasoner") == "quality" ? $"A picture of {body.Text("prompt")}" : "";
        if (body.At("referenceBlobs") is { } blobs && blobs.GetArrayLength() > 0)
        {
            byte[] reference = submission.Atelier.Fetch(blobs[0].GetProperty("source"));
            PixelSize size = AspectRatios.Size(AspectRatios.NearestTo(ReferenceImage.Check(reference)), level);
            return submission.Paint(submission.Scene(size) with { StyleReference = reference, StructureReference = reference }, ("altText", altText));
        }

        return submission.Paint(submission.Scene(AspectRatios.Size(ratio == Auto ? "1:1" : ratio, level)), ("altText", altText));
    }

    private static void ReferenceDecidesRatio(JsonElement body, Location at, Findings findings)
    {
        if (body.At("referenceBlobs") is { } blobs && blobs.GetArrayLength() > 0 && (body.Text("aspectRatio") ?? Auto) != Auto)
        {
            findings.Add(ValidationError.Value(at.Member("aspectRatio"), "aspectRatio must be omitted or 'auto' when referenceBlobs is not empty"));
        }
    }
}
