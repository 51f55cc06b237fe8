using System.Text.Json;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;
using SkiaSharp;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>A document, changed layer by layer on its pixels.</summary>
internal sealed record CreateComposite() : PhotoshopOperation("createComposite", "/v2/create-composite")
{
    public override Rule Body { get; } = new ObjectRule()
        .Required("image", CompositeShapes.Image)
        .Optional("edits", CompositeShapes.Edits)
        .Optional("fontOptions", Shapes.FontOptions)
        .Required("outputs", Shapes.Outputs);

    public override JobOutcome Work(JsonElement body, Atelier atelier)
    {
        using Sheets document = Open(body.GetProperty("image"), atelier);
        LayerArtist artist = new(document, atelier);
        foreach (JsonElement change in body.At("edits", "layers")?.EnumerateArray() ?? default)
        {
            artist.Carry(change);
        }

        if (body.At("edits", "document") is { } whole)
        {
            Change(document, whole);
        }

        return PhotoshopOutputs.Deliver(body, atelier, document);
    }

    /// <summary>The document that a request names, or describes.</summary>
    public static Sheets Open(JsonElement image, Atelier atelier)
    {
        if (image.At("source") is { } source)
        {
            return Sheets.Open(atelier.FetchFile(source));
        }

        int width = image.Integer("width")!.Value, height = image.Integer("height")!.Value;
        PictureCodec.RequireSize(width, height, "The document");
        Sheets document = new(width, height);
        Raster ground = new(width, height);
        ground.Canvas.Clear(image.Text("fill") == "transparent" ? SKColors.Transparent : SKColors.White);
        document.Layers.Add(new Sheet { Name = "Background", Type = "background_layer", Id = document.NextId(), Pixels = ground });
        return document;
    }

    private static void Change(Sheets document, JsonElement whole)
    {
        if (whole.At("crop", "bounds") is { } bounds)
        {
            int left = bounds.Integer("left") ?? 0, top = bounds.Integer("top") ?? 0;
            document.Crop(new Region(left, top, (bounds.Integer("right") ?? document.Width) - left, (bounds.Integer("bottom") ?? document.Height) - top));
        }

        if (whole.At("resize") is { } resize)
        {
            int? width = Pixels(resize.At("width"), document.Width), height = Pixels(resize.At("height"), document.Height);
            bool keeps = resize.At("constrainProportions")?.GetBoolean() ?? true;
            double shape = (double)document.Width / document.Height;
            document.Resize(
                width ?? (keeps && height is { } high ? (int)Math.Round(high * shape) : document.Width),
                (keeps && width is { } wide ? (int)Math.Round(wide / shape) : height) ?? document.Height);
        }

        if (whole.At("trim") is not null)
        {
            document.Trim();
        }
    }

    // Points are pixels at the 72 an inch that the emulator's documents have.
    private static int? Pixels(JsonElement? length, int before) => length?.Integer("value") is { } value
        ? length.Value.Text("unit") == "percent_unit" ? Math.Max(1, before * value / 100) : value
        : null;
}
