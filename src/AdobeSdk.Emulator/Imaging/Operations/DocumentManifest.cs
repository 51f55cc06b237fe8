using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Imaging.Protocol;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Wire;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>The layers of documents. Each input succeeds or fails by itself.</summary>
internal sealed record DocumentManifest() : ImagingOperation("getDocumentManifestAsync", "/pie/psdService/documentManifest")
{
    public override ImagingFamily Family => ImagingFamily.Photoshop;

    public override Rule Body { get; } = new ObjectRule()
        .Required("inputs", Rule.List(ImagingShapes.File, 1))
        .Optional("options", new ObjectRule()
            .Optional("thumbnails", new ObjectRule().Optional("type", Rule.Words("image/jpeg", "image/png", "image/tiff")).AllowsMore())
            .AllowsMore())
        .AllowsMore();

    public override JobOutcome Work(JsonElement body, Atelier atelier)
    {
        string? thumbnails = body.At("options", "thumbnails") is { } wish ? wish.Text("type") ?? "image/png" : null;
        List<Func<AdobeRequest, JsonObject>> outputs = [];
        List<ImagingFault> faults = [];
        foreach (JsonElement input in body.GetProperty("inputs").EnumerateArray())
        {
            string href = input.Text("href")!;
            try
            {
                using Sheets document = Sheets.Open(atelier.FetchHref(input));
                outputs.Add(new ManifestWriter(atelier, thumbnails).Write(href, document));
            }
            catch (PictureException unusable)
            {
                ImagingFault fault = ImagingFault.Of(unusable);
                faults.Add(fault);
                outputs.Add(_ => new JsonObject { ["input"] = href, ["status"] = JobStatus.Failed, ["errors"] = fault.ToJobJson() });
            }
        }

        return faults.Count == outputs.Count
            ? faults[0].ToOutcome()
            : new JobOutcome.Success(asker => new JsonObject { ["outputs"] = new JsonArray([.. outputs.Select(output => output(asker))]) });
    }
}
