using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Imaging.Protocol;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>An operation of Photoshop v1 that makes files of one document.</summary>
internal abstract record PsdOperation(string Id, string Path) : ImagingOperation(Id, "/pie/psdService/" + Path)
{
    public override ImagingFamily Family => ImagingFamily.Photoshop;

    public override JobOutcome Work(JsonElement body, Atelier atelier)
    {
        using Sheets document = Draw(body, atelier);
        JsonArray renditions = [];
        foreach (JsonElement output in body.GetProperty("outputs").EnumerateArray())
        {
            atelier.DeliverHref(output, DocumentWriter.Write(document, output), DocumentWriter.MediaType(output));
            JsonObject rendition = new() { ["href"] = output.Text("href"), ["storage"] = output.Text("storage"), ["type"] = output.Text("type") };
            if (output.Number("width") is { } width)
            {
                rendition["width"] = (int)width;
            }

            renditions.Add((JsonNode)rendition);
        }

        return Done(Input(body), new JsonObject { ["renditions"] = renditions });
    }

    /// <summary>Opens or makes the document, and changes it.</summary>
    protected abstract Sheets Draw(JsonElement body, Atelier atelier);

    /// <summary>The one input's document.</summary>
    protected static Sheets Open(JsonElement body, Atelier atelier) => Sheets.Open(atelier.FetchHref(body.GetProperty("inputs")[0]));

    /// <summary>The end of a job with one input.</summary>
    protected static JobOutcome Done(string input, JsonObject links) => new JobOutcome.Success(_ => new JsonObject
    {
        ["outputs"] = new JsonArray(new JsonObject { ["input"] = input, ["status"] = JobStatus.Succeeded, ["_links"] = links.DeepClone() }),
    });

    private static string Input(JsonElement body) => body.At("inputs") is { } inputs ? inputs[0].Text("href")!
        : body.At("options", "artboard") is { } images ? images[0].Text("href")!
        : "";
}
