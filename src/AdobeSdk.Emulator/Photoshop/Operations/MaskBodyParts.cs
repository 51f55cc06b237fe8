using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Wire;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>A person's mask, divided where a standing person would be: what is there is not looked at.</summary>
internal sealed record MaskBodyParts() : MaskingOperation("maskBodyParts", "/v1/mask-body-parts")
{
    public override Rule Body { get; } = new ObjectRule()
        .Required("image", Shapes.MaskingImage)
        .Required("mask", Shapes.MaskingImage)
        .Optional("useGranularLabels", Rule.Boolean);

    public override JobOutcome Work(JsonElement body, Atelier atelier)
    {
        byte[] image = atelier.FetchSource(body.GetProperty("image"));
        byte[] mask = atelier.FetchSource(body.GetProperty("mask"));
        Func<AdobeRequest, JsonObject>[] masks = [.. RetouchStudio.BodyParts(image, mask, body.Flag("useGranularLabels")).Select(part => Deliver(part, atelier))];
        return new JobOutcome.Success(asker => new JsonObject { ["masks"] = new JsonArray([.. masks.Select(part => part(asker))]) });
    }
}
