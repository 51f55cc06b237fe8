using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Retouching;

/// <summary>A layer of a document: its pixels, or what it changes of those below.</summary>
internal sealed class Sheet : IDisposable
{
    public required string Name { get; set; }

    /// <summary>Photoshop's word: <c>layer</c>, <c>text_layer</c>, <c>background_layer</c>, …</summary>
    public required string Type { get; set; }

    public int Id { get; init; }

    /// <summary>Premultiplied, as large as the document; nothing for an adjustment.</summary>
    public Raster? Pixels { get; set; }

    /// <summary>What it changes.</summary>
    public DevelopmentSettings? Adjustment { get; set; }

    public bool IsVisible { get; set; } = true;

    /// <summary>0 to 100.</summary>
    public int Opacity { get; set; } = 100;

    public string BlendMode { get; set; } = "normal";

    /// <summary>What a text layer says.</summary>
    public string? Text { get; set; }

    /// <summary>How many groups it lies in.</summary>
    public int Depth { get; init; }

    /// <summary>The rectangle around what is not transparent; the whole document, if nothing is or there are no pixels.</summary>
    public Region Bounds(Region whole)
    {
        if (Pixels is not { } pixels)
        {
            return whole;
        }

        using Raster straight = Scaling.Unpremultiplied(pixels);
        return Framing.Visible(straight);
    }

    /// <summary>Lays it over what is below.</summary>
    public void Over(Raster below)
    {
        if (!IsVisible)
        {
            return;
        }

        if (Adjustment is { } adjustment)
        {
            using Raster changed = Scaling.Unpremultiplied(below);
            Development.Develop(changed, adjustment);
            using SKBitmap ready = Scaling.Premultiplied(changed);
            Draw(below, ready, SKBlendMode.SrcOver);
        }
        else if (Pixels is { } pixels)
        {
            Draw(below, pixels.Bitmap, Mode(BlendMode));
        }
    }

    public void Dispose() => Pixels?.Dispose();

    private void Draw(Raster below, SKBitmap bitmap, SKBlendMode mode)
    {
        using SKPaint paint = new() { Color = SKColors.Black.WithAlpha((byte)(Opacity * 255 / 100)), BlendMode = mode };
        below.Canvas.DrawBitmap(bitmap, 0, 0, paint);
    }

    // Modes that Skia lacks are drawn as the nearest one that it has.
    private static SKBlendMode Mode(string word) => word switch
    {
        "darken" or "darker_color" => SKBlendMode.Darken,
        "multiply" or "linear_burn" => SKBlendMode.Multiply,
        "color_burn" => SKBlendMode.ColorBurn,
        "lighten" or "lighter_color" => SKBlendMode.Lighten,
        "screen" => SKBlendMode.Screen,
        "color_dodge" => SKBlendMode.ColorDodge,
        "linear_dodge" => SKBlendMode.Plus,
        "overlay" => SKBlendMode.Overlay,
        "soft_light" => SKBlendMode.SoftLight,
        "hard_light" or "vivid_light" or "pin_light" or "hard_mix" => SKBlendMode.HardLight,
        "difference" or "subtract" => SKBlendMode.Difference,
        "exclusion" => SKBlendMode.Exclusion,
        "hue" => SKBlendMode.Hue,
        "saturation" => SKBlendMode.Saturation,
        "color" => SKBlendMode.Color,
        "luminosity" => SKBlendMode.Luminosity,
        _ => SKBlendMode.SrcOver,
    };
}
