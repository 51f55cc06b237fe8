using System.Text.Json;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>Writes a document as its outputs want it.</summary>
internal static class PhotoshopOutputs
{
    public static JobOutcome Deliver(JsonElement body, Atelier atelier, Sheets document) =>
        Deliveries.Deliver(body.GetProperty("outputs"), atelier, output => Write(output, document));

    private static Product Write(JsonElement output, Sheets document)
    {
        string mediaType = output.Text("mediaType")!;
        if (mediaType == "application/json")
        {
            throw new PictureException("A JSON output is what a script writes, and the emulator runs no scripts.");
        }

        int? width = Positive(output.Integer("width"));
        if (Positive(output.Integer("maxWidth")) is { } most && (width ?? document.Width) > most)
        {
            width = most;
        }

        JsonElement[] wanted = [.. output.At("layers")?.EnumerateArray() ?? default];
        Func<Sheet, bool>? which = wanted.Length == 0 ? null : sheet => wanted.Any(layer => layer.Text("name") == sheet.Name || layer.Integer("id") == sheet.Id);
        PictureFormat format = new(mediaType, output.Text("quality"), output.Text("compression"));
        return new Product(document.Write(format, width, Positive(output.Integer("height")), which), mediaType);
    }

    private static int? Positive(int? pixels) => pixels is > 0 ? pixels : null;
}
