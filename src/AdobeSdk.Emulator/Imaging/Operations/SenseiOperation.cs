using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Imaging.Protocol;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>The subject of a picture, cut out by a simple matte, or its mask.</summary>
internal abstract record SenseiOperation(string Id, string Path) : ImagingOperation(Id, Path)
{
    public override ImagingFamily Family => ImagingFamily.Sensei;

    public override Rule Body { get; } = new ObjectRule()
        .Required("input", ImagingShapes.File)
        .Optional("options", new ObjectRule()
            .Optional("optimize", Rule.Words("performance", "batch"))
            .Optional("process", new ObjectRule().Optional("postprocess", Rule.Boolean))
            .Optional("service", new ObjectRule().Optional("version", Rule.Text())))
        .Required("output", ImagingShapes.Place()
            .Optional("overwrite", Rule.Boolean)
            .Optional("color", new ObjectRule().Required("space", Rule.Words("rgba", "rgb")))
            .Optional("mask", new ObjectRule().Required("format", Rule.Words("soft", "binary")))
            .Also(HrefRule.Check));

    /// <summary>The colours of the result, where the request says none.</summary>
    protected abstract string DefaultColour { get; }

    public override JobOutcome Work(JsonElement body, Atelier atelier)
    {
        JsonElement output = body.GetProperty("output");
        string colour = output.Text("color", "space") ?? DefaultColour;
        string format = output.Text("mask", "format") ?? "soft";
        Picture picture = Draw(atelier.FetchHref(body.GetProperty("input")), colour == "rgba", format == "soft");
        atelier.DeliverHref(output, picture.Bytes, picture.MediaType);
        return new JobOutcome.Success(_ => new JsonObject
        {
            ["output"] = new JsonObject
            {
                ["href"] = output.Text("href"),
                ["storage"] = output.Text("storage"),
                ["mask"] = new JsonObject { ["format"] = format },
                ["color"] = new JsonObject { ["space"] = colour },
            },
            ["options"] = new JsonObject { ["optimize"] = body.Text("options", "optimize") ?? "performance" },
        });
    }

    /// <summary>The result as a PNG.</summary>
    protected abstract Picture Draw(byte[] source, bool isTransparent, bool isSoft);
}
