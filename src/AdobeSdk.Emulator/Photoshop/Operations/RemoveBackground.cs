using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Wire;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>The subject of a picture, cut out by a simple matte, or its mask.</summary>
internal sealed record RemoveBackground() : PhotoshopOperation("removeBackground", "/v2/remove-background")
{
    public override string Host => AdobeHosts.Image;

    public override Rule Body { get; } = new ObjectRule()
        .Required("image", Shapes.MaskingImage)
        .Optional("mode", Rule.Words("cutout", "mask"))
        .Optional("output", new ObjectRule().Optional("mediaType", Rule.Words("image/jpeg", "image/png")))
        .Optional("trim", Rule.Boolean)
        .Optional("backgroundColor", new ObjectRule()
            .Required("red", Rule.Integer(0, 255)).Required("green", Rule.Integer(0, 255)).Required("blue", Rule.Integer(0, 255)).Optional("alpha", Rule.Number(0, 1)))
        .Optional("colorDecontamination", Rule.Number(0, 1));

    public override JobOutcome Work(JsonElement body, Atelier atelier)
    {
        byte[] source = atelier.FetchSource(body.GetProperty("image"));
        string mediaType = body.Text("output", "mediaType") ?? "image/png";
        Picture picture = body.Text("mode") == "mask"
            ? RetouchStudio.SubjectMask(source, mediaType)
            : RetouchStudio.CutOut(source, body.Flag("trim"), Colour(body), body.Number("colorDecontamination") ?? 0, mediaType);
        Func<AdobeRequest, JsonObject> output = Deliveries.Host(picture, atelier);
        return new JobOutcome.Success(asker => new JsonObject { ["outputs"] = new JsonArray(output(asker)) });
    }

    private static Tint? Colour(JsonElement body) => body.At("backgroundColor") is { } colour
        ? new Tint((byte)colour.Integer("red")!, (byte)colour.Integer("green")!, (byte)colour.Integer("blue")!, (byte)(255 * (colour.Number("alpha") ?? 1)))
        : null;
}
