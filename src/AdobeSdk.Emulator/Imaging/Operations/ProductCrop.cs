using System.Text.Json;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;
using SkiaSharp;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>The part of a picture around its subject, with an edge that is white where the picture ends.</summary>
internal sealed record ProductCrop() : PsdOperation("applyAutoCropAsync", "productCrop")
{
    public override Rule Body { get; } = new ObjectRule()
        .Required("inputs", ImagingShapes.OneFile)
        .Required("options", new ObjectRule()
            .Required("unit", Rule.Words("Pixels", "Percent"))
            .Required("width", Rule.Number(0, 32_000))
            .Required("height", Rule.Number(0, 32_000))
            .AllowsMore())
        .Required("outputs", ImagingShapes.ActionOutputs)
        .AllowsMore();

    protected override Sheets Draw(JsonElement body, Atelier atelier)
    {
        byte[] source = atelier.FetchHref(body.GetProperty("inputs")[0]);
        using Raster picture = Sheets.Decode(source);
        Region subject = new Mask(Matte.Of(picture), picture.Width, picture.Height).Bounds() is { Width: > 0 } found ? found : new Region(0, 0, picture.Width, picture.Height);
        JsonElement options = body.GetProperty("options");
        bool isPercent = options.Text("unit") == "Percent";
        int across = Edge("width", subject.Width), down = Edge("height", subject.Height);
        int width = subject.Width + (2 * across), height = subject.Height + (2 * down);
        PictureCodec.RequireSize(width, height, "The crop");
        Sheets document = new(width, height);
        Raster crop = document.AddOnTop("Background", "background_layer");
        crop.Canvas.Clear(SKColors.White);
        using SKBitmap ready = Scaling.Premultiplied(picture);
        crop.Canvas.DrawBitmap(ready, across - subject.X, down - subject.Y);
        return document;

        int Edge(string side, int length) => (int)Math.Round(isPercent ? options.Number(side)!.Value * length / 100 : options.Number(side)!.Value);
    }
}
