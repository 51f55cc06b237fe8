using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Wire;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>A mask with softer edges, or the picture cut out with it.</summary>
internal sealed record RefineMask() : MaskingOperation("refineMask", "/v1/refine-mask")
{
    public override Rule Body { get; } = new ObjectRule()
        .Required("image", Shapes.MaskingImage)
        .Required("mask", Shapes.MaskingImage)
        .Optional("colorDecontamination", Rule.Boolean);

    public override JobOutcome Work(JsonElement body, Atelier atelier)
    {
        byte[] image = atelier.FetchSource(body.GetProperty("image"));
        byte[] mask = atelier.FetchSource(body.GetProperty("mask"));
        bool cutOut = body.Flag("colorDecontamination");
        NamedMask refined = RetouchStudio.Refine(image, mask, cutOut);
        Func<AdobeRequest, JsonObject> file = Deliveries.Host(refined.Picture, atelier);
        return new JobOutcome.Success(asker =>
        {
            JsonObject output = file(asker);
            output["boundingBox"] = Box(refined.Bounds);
            return new JsonObject { [cutOut ? "image" : "mask"] = output };
        });
    }
}
