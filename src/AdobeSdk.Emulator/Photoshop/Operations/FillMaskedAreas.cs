using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Wire;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>A picture whose masked areas are closed with what is around them.</summary>
internal sealed record FillMaskedAreas() : MaskingOperation("fillMaskedAreas", "/v1/fill-masked-areas")
{
    public override Rule Body { get; } = new ObjectRule()
        .Required("image", Shapes.MaskingImage)
        .Required("masks", Rule.List(Shapes.MaskingImage, 1));

    public override JobOutcome Work(JsonElement body, Atelier atelier)
    {
        byte[] image = atelier.FetchSource(body.GetProperty("image"));
        foreach (JsonElement mask in body.GetProperty("masks").EnumerateArray())
        {
            image = RetouchStudio.Remove(image, atelier.FetchSource(mask)).Bytes;
        }

        (int width, int height) = PictureStudio.Measure(image);
        Func<AdobeRequest, JsonObject> file = Deliveries.Host(new Picture(image, "image/png", width, height), atelier);
        return new JobOutcome.Success(asker => new JsonObject { ["image"] = file(asker) });
    }
}
