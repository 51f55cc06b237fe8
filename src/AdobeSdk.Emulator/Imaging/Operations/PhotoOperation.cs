using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Imaging.Protocol;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Photoshop.Operations;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>An operation of Lightroom: a photo, developed on its pixels. Each output succeeds or fails by itself.</summary>
internal abstract record PhotoOperation(string Id, string Path) : ImagingOperation(Id, "/lrService/" + Path)
{
    public override ImagingFamily Family => ImagingFamily.Lightroom;

    public override JobOutcome Work(JsonElement body, Atelier atelier)
    {
        JsonElement inputs = body.GetProperty("inputs");
        JsonElement source = inputs.At("source") ?? inputs;
        DevelopmentSettings settings = Settings(body, atelier);
        using Raster photo = Turn(Sheets.Decode(atelier.FetchHref(source)), body);
        Development.Develop(photo, settings);
        using Sheets document = new(photo.Width, photo.Height);
        document.Layers.Add(new Sheet { Name = "Background", Type = "background_layer", Id = document.NextId(), Pixels = Scaling.Resize(photo, photo.Width, photo.Height) });
        List<ImagingFault> faults = [];
        JsonObject[] outputs = [.. body.GetProperty("outputs").EnumerateArray().Select(output => Deliver(output, source.Text("href")!, document, settings, atelier, faults))];
        return faults.Count == outputs.Length
            ? faults[0].ToOutcome()
            : new JobOutcome.Success(_ => new JsonObject { ["outputs"] = new JsonArray([.. outputs.Select(static output => output.DeepClone())]) });
    }

    /// <summary>How the photo is developed.</summary>
    protected abstract DevelopmentSettings Settings(JsonElement body, Atelier atelier);

    /// <summary>Turns the photo, where the operation does that. The photo that is given is not needed any more.</summary>
    protected virtual Raster Turn(Raster photo, JsonElement body) => photo;

    private static JsonObject Deliver(JsonElement output, string input, Sheets document, DevelopmentSettings settings, Atelier atelier, List<ImagingFault> faults)
    {
        JsonObject told = new() { ["input"] = input, ["status"] = JobStatus.Succeeded };
        try
        {
            string mediaType = output.Text("type")!;
            byte[] bytes = mediaType == "application/rdf+xml" ? Encoding.UTF8.GetBytes(XmpText.Write(settings)) : DocumentWriter.Write(document, output);
            atelier.DeliverHref(output, bytes, mediaType);
            told["_links"] = new JsonObject { ["self"] = new JsonObject { ["href"] = output.Text("href"), ["storage"] = output.Text("storage") } };
        }
        catch (PictureException unusable)
        {
            ImagingFault fault = ImagingFault.Of(unusable);
            faults.Add(fault);
            told["status"] = JobStatus.Failed;
            told["details"] = fault.Reason;
        }

        return told;
    }
}
