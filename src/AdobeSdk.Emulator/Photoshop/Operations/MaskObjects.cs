using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Wire;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>Masks of what stands apart from a picture's rim, each piece of it, and of the rim.</summary>
internal sealed record MaskObjects() : MaskingOperation("maskObjects", "/v1/mask-objects")
{
    public override Rule Body { get; } = new ObjectRule().Required("image", Shapes.MaskingImage);

    public override JobOutcome Work(JsonElement body, Atelier atelier)
    {
        (IReadOnlyList<NamedMask> objects, NamedMask background) = RetouchStudio.Objects(atelier.FetchSource(body.GetProperty("image")));
        Func<AdobeRequest, JsonObject>[] semantic = [.. objects.Select(mask => Deliver(mask, atelier))];
        Func<AdobeRequest, JsonObject> behind = Deliver(background, atelier);
        return new JobOutcome.Success(asker => new JsonObject
        {
            ["semanticMasks"] = new JsonArray([.. semantic.Select(mask => mask(asker))]),
            ["backgroundMasks"] = new JsonArray(behind(asker)),
        });
    }
}
