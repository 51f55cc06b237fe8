using System.Text.Json;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>The picture says which commands Photoshop would have carried out.</summary>
internal sealed record PlayActionJson() : PsdOperation("playPhotoshopActionsJsonAsync", "actionJSON")
{
    public override Rule Body { get; } = new ObjectRule()
        .Required("inputs", ImagingShapes.OneFile)
        .Required("options", new ObjectRule()
            .Required("actionJSON", Rule.List(Rule.Any, 1))
            .Optional("patterns", ImagingShapes.Files)
            .Optional("fonts", ImagingShapes.Files)
            .Optional("brushes", ImagingShapes.Files)
            .Optional("additionalImages", Rule.List(ImagingShapes.File, 1))
            .AllowsMore())
        .Required("outputs", ImagingShapes.ActionOutputs)
        .AllowsMore();

    protected override Sheets Draw(JsonElement body, Atelier atelier)
    {
        Sheets document = Open(body, atelier);
        IEnumerable<string> commands = body.GetProperty("options").GetProperty("actionJSON").EnumerateArray()
            .Select(static command => command.ValueKind == JsonValueKind.Object && command.TryGetProperty("_obj", out JsonElement name) ? name.ToString() : "a command");
        Lettering.Caption(document.AddOnTop("emulator", "layer"), $"Emulator: here Photoshop would have played {string.Join(", ", commands)}");
        return document;
    }
}
