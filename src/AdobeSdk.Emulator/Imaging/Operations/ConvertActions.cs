using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Imaging.Protocol;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>
/// A file of actions as JSON: one command that says what it stands for. No page of Adobe's says where the result is; here it stands
/// in the status.
/// </summary>
internal sealed record ConvertActions() : ImagingOperation("convertToActionsJsonAsync", "/pie/psdService/actionJsonCreate")
{
    public override ImagingFamily Family => ImagingFamily.Photoshop;

    public override Rule Body { get; } = new ObjectRule()
        .Required("inputs", ImagingShapes.OneFile)
        .Optional("options", new ObjectRule().Required("actions", Rule.List(new ObjectRule().Optional("actionName", Rule.Text()).AllowsMore(), 1, 1)).AllowsMore())
        .AllowsMore();

    public override JobOutcome Work(JsonElement body, Atelier atelier)
    {
        JsonElement input = body.GetProperty("inputs")[0];
        int bytes = atelier.FetchHref(input).Length;
        string action = body.At("options", "actions") is { } actions ? actions[0].Text("actionName") ?? "an action" : "the actions";
        return new JobOutcome.Success(_ => new JsonObject
        {
            ["outputs"] = new JsonArray(new JsonObject
            {
                ["input"] = input.Text("href"),
                ["status"] = JobStatus.Succeeded,
                ["actionJSON"] = new JsonArray(new JsonObject { ["_obj"] = "stop", ["message"] = $"Emulator: here Photoshop would have written {action} of a file of {bytes} bytes" }),
            }),
        });
    }
}
