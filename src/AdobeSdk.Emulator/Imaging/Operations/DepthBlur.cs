using System.Text.Json;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;
using SkiaSharp;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>Everything but the subject blurred: the emulator sees no depth. Haze, colours and brightness are done, grain is not.</summary>
internal sealed record DepthBlur() : PsdOperation("applyDepthBlurAsync", "depthBlur")
{
    public override Rule Body { get; } = new ObjectRule()
        .Required("inputs", ImagingShapes.OneFile)
        .Optional("options", new ObjectRule()
            .Optional("focalDistance", Rule.Integer(0, 100))
            .Optional("focalRange", Rule.Integer(0, 100))
            .Optional("focalSelector", new ObjectRule().Optional("x", ImagingShapes.AnyNumber).Optional("y", ImagingShapes.AnyNumber))
            .Optional("focusSubject", Rule.Boolean)
            .Optional("blurStrength", Rule.Integer(0, 100))
            .Optional("haze", Rule.Integer(0, 100))
            .Optional("temp", Rule.Integer(-50, 50))
            .Optional("tint", Rule.Integer(-50, 50))
            .Optional("saturation", Rule.Integer(-50, 50))
            .Optional("brightness", Rule.Integer(-50, 50))
            .Optional("grain", Rule.Integer(0, 100)))
        .Required("outputs", ImagingShapes.ActionOutputs)
        .AllowsMore();

    protected override Sheets Draw(JsonElement body, Atelier atelier)
    {
        using Raster picture = Sheets.Decode(atelier.FetchHref(body.GetProperty("inputs")[0]));
        JsonElement options = body.At("options") ?? default;
        bool hasOptions = options.ValueKind == JsonValueKind.Object;
        Sheets document = new(picture.Width, picture.Height);
        Raster far = document.AddOnTop("Background", "background_layer");
        float sigma = (Number("blurStrength") ?? 50) / 100f * Math.Max(picture.Width, picture.Height) / 25f;
        using (SKBitmap ready = Scaling.Premultiplied(picture))
        using (SKPaint paint = new() { ImageFilter = sigma > 0 ? SKImageFilter.CreateBlur(sigma, sigma, SKShaderTileMode.Clamp) : null })
        {
            far.Canvas.DrawBitmap(ready, 0, 0, paint);
        }

        using Raster near = Matte.Cut(picture, Matte.Of(picture));
        using (SKBitmap sharp = Scaling.Premultiplied(near))
        {
            far.Canvas.DrawBitmap(sharp, 0, 0);
        }

        Sheet whole = new()
        {
            Name = "look",
            Type = "adjustment_layer",
            Id = document.NextId(),
            Adjustment = new DevelopmentSettings
            {
                Dehaze = -(Number("haze") ?? 0),
                Saturation = 2 * (Number("saturation") ?? 0),
                Exposure = (Number("brightness") ?? 0) / 50.0,
                Warmth = (Number("temp") ?? 0) / 50.0,
            },
        };
        document.Layers.Add(whole);
        return document;

        int? Number(string name) => hasOptions ? options.Integer(name) : null;
    }
}
