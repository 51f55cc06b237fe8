using System.Text.Json;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>Actions are programs for Photoshop, which is not here: the picture says which ones would have been played.</summary>
internal sealed record PlayActions() : PsdOperation("playPhotoshopActionsAsync", "photoshopActions")
{
    public override Rule Body { get; } = new ObjectRule()
        .Required("inputs", ImagingShapes.OneFile)
        .Required("options", new ObjectRule()
            .Required("actions", Rule.List(ImagingShapes.Place().Optional("actionName", Rule.Text()).Also(HrefRule.Check), 1))
            .Optional("patterns", ImagingShapes.Files)
            .Optional("fonts", ImagingShapes.Files)
            .Optional("brushes", ImagingShapes.Files)
            .AllowsMore())
        .Required("outputs", ImagingShapes.ActionOutputs)
        .AllowsMore();

    protected override Sheets Draw(JsonElement body, Atelier atelier)
    {
        Sheets document = Open(body, atelier);
        JsonElement[] actions = [.. body.GetProperty("options").GetProperty("actions").EnumerateArray()];
        Array.ForEach(actions, action => atelier.FetchHref(action));
        Lettering.Caption(document.AddOnTop("emulator", "layer"), $"Emulator: here Photoshop would have played {string.Join(", ", actions.Select(static action => action.Text("actionName") ?? "an action set"))}");
        return document;
    }
}
