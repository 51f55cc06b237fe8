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

    public override JobOutcome Work(JsonElement body, Atelier atelier)
    {
        int spacing = body.Integer("artboardSpacing") ?? 50;
        List<Raster> pictures = [];
        try
        {
            foreach (JsonElement image in body.GetProperty("images").EnumerateArray())
            {
                pictures.Add(Sheets.Decode(atelier.FetchSource(image), out _));
            }

            int width = pictures.Sum(static picture => picture.Width) + (spacing * (pictures.Count - 1));
            int height = pictures.Max(static picture => picture.Height);
            PictureCodec.RequireSize(width, height, "The document");
            using Sheets document = new(width, height);
            int x = 0;
            foreach (Raster picture in pictures)
            {
                Raster sheet = new(width, height);
                sheet.Canvas.Clear(SKColors.Transparent);
                using SKBitmap ready = Scaling.Premultiplied(picture);
                sheet.Canvas.DrawBitmap(ready, x, 0);
                int id = document.NextId();
                document.Layers.Add(new Sheet { Name = $"Artboard {id}", Type = "artboard", Id = id, Pixels = sheet });
                x += picture.Width + spacing;
            }

            return PhotoshopOutputs.Deliver(body, atelier, document);
        }
        finally
        {
            pictures.ForEach(static picture => picture.Dispose());
        }
    }
}
