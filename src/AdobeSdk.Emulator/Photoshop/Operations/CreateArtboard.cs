using System.Text.Json;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;
using SkiaSharp;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>Pictures side by side, each a layer.</summary>
internal sealed record CreateArtboard() : PhotoshopOperation("createArtboard", "/v2/create-artboard")
{
    public override Rule Body { get; } = new ObjectRule()
        .Required("images", Rule.List(Shapes.Image, 1, 25))
        .Optional("artboardSpacing", Rule.Integer())
        .Required("outputs", Shapes.Outputs);

    /// <summary>How far artboards are apart, in pixels, where nobody says it.</summary>
    public const int DefaultSpacing = 50;

    public override JobOutcome Work(JsonElement body, Atelier atelier)
    {
        byte[][] pictures = [.. body.GetProperty("images").EnumerateArray().Select(image => atelier.FetchSource(image))];
        using Sheets document = SideBySide(pictures, body.Integer("artboardSpacing") ?? DefaultSpacing);
        return PhotoshopOutputs.Deliver(body, atelier, document);
    }

    /// <summary>A document with each picture on a layer of its own.</summary>
    public static Sheets SideBySide(IReadOnlyList<byte[]> files, int spacing)
    {
        List<Raster> pictures = [];
        try
        {
            pictures.AddRange(files.Select(static file => Sheets.Decode(file)));
            int width = pictures.Sum(static picture => picture.Width) + (spacing * (pictures.Count - 1));
            int height = pictures.Max(static picture => picture.Height);
            PictureCodec.RequireSize(width, height, "The document");
            Sheets document = new(width, height);
            int x = 0;
            foreach (Raster picture in pictures)
            {
                Raster sheet = document.AddOnTop($"Artboard {document.Layers.Count + 1}", "artboard");
                using SKBitmap ready = Scaling.Premultiplied(picture);
                sheet.Canvas.DrawBitmap(ready, x, 0);
                x += picture.Width + spacing;
            }

            return document;
        }
        finally
        {
            pictures.ForEach(static picture => picture.Dispose());
        }
    }
}
