using System.Text.Json;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>Actions are programs for Photoshop, which is not here: the picture says which ones would have been played.</summary>
internal sealed record ExecuteActions() : PhotoshopOperation("executeActions", "/v2/execute-actions")
{
    private static readonly Rule s_files = new ObjectRule().Required("source", Shapes.File);

    public override Rule Body { get; } = new ObjectRule()
        .Required("image", CompositeShapes.Image)
        .Required("options", new ObjectRule()
            .Optional("actions", Rule.List(new ObjectRule().Optional("actionName", Rule.Text()).Required("source", Shapes.FileOrText), 0, 10))
            .Optional("additionalContents", Rule.List(s_files, 0, 25))
            .Optional("brushes", Rule.List(s_files, 0, 10))
            .Optional("fontOptions", Shapes.FontOptions)
            .Optional("patterns", Rule.List(s_files, 0, 10))
            .Optional("uxp", new ObjectRule().Required("source", Shapes.FileOrText))
            .Also(HasProgram))
        .Required("outputs", Shapes.Outputs);

    public override JobOutcome Work(JsonElement body, Atelier atelier)
    {
        using Sheets document = CreateComposite.Open(body.GetProperty("image"), atelier);
        string[] names = [.. (body.At("options", "actions")?.EnumerateArray() ?? default).Select(static action => action.Text("actionName") ?? "an action set")];
        string program = body.At("options", "uxp") is not null ? "a UXP script" : string.Join(", ", names);
        Lettering.Caption(document.AddOnTop("emulator", "layer"), $"Emulator: here Photoshop would have played {program}");
        return PhotoshopOutputs.Deliver(body, atelier, document);
    }

    private static void HasProgram(JsonElement options, Location at, Findings findings)
    {
        bool hasActions = options.At("actions") is { } actions && actions.GetArrayLength() > 0;
        if (!hasActions && options.At("uxp") is null)
        {
            findings.Add(ValidationError.Value(at, "at least one of actions and uxp is required"));
        }
    }
}
