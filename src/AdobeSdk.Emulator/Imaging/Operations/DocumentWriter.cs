using System.Text.Json;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>Writes a document as an output of version 1 wants it.</summary>
internal static class DocumentWriter
{
    private static readonly string[] Qualities = ["very_poor", "poor", "low", "medium", "high", "maximum", "photoshop_max"];

    public static string MediaType(JsonElement output) => output.Text("type") switch
    {
        "vnd.adobe.photoshop" => "image/vnd.adobe.photoshop",
        { } type => type,
        _ => "image/png",
    };

    public static byte[] Write(Sheets document, JsonElement output)
    {
        JsonElement[] wanted = [.. output.At("layers")?.EnumerateArray() ?? default];
        Func<Sheet, bool>? which = wanted.Length == 0 ? null : sheet => wanted.Any(layer => layer.Text("name") == sheet.Name || layer.Integer("id") == sheet.Id);
        string mediaType = MediaType(output);
        if (mediaType == "image/gif")
        {
            throw new PictureException("The emulator writes no GIFs: ask for a PNG.");
        }

        PictureFormat format = new(mediaType, Quality(output), Compression(output));
        return document.Write(format, Width(output, document.Width), null, which);
    }

    // 7 steps for documents, 12 for actions and photos.
    private static string? Quality(JsonElement output) => output.Number("quality") is { } quality
        ? Qualities[(int)Math.Clamp(quality > 7 ? quality * 7 / 12 : quality, 1, 7) - 1]
        : null;

    private static string? Compression(JsonElement output) => output.Text("compression") switch { "small" => "maximum", "medium" => "medium", "large" => "very_low", _ => null };

    private static int? Width(JsonElement output, int own)
    {
        int? width = output.Number("width") is > 0 and var asked ? (int)asked : null;
        int? most = output.Number("maxWidth") is > 0 and var limit ? (int)limit : null;
        return most < own ? most : width;
    }
}
