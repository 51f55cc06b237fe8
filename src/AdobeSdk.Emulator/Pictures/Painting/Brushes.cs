using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>Strokes that several painters need.</summary>
internal static class Brushes
{
    /// <summary>Light added around a point, fading to nothing at <paramref name="radius"/>.</summary>
    public static void Glow(SKCanvas canvas, SKPoint centre, float radius, Rgb colour, float strength)
    {
        if (strength <= 0.003f || radius <= 0)
        {
            return;
        }

        SKColor[] colours = [colour.ToColor(strength), colour.ToColor(strength * 0.52f), colour.ToColor(strength * 0.2f), colour.ToColor(strength * 0.05f), colour.ToColor(0)];
        using SKShader shader = SKShader.CreateRadialGradient(centre, radius, colours, [0, 0.18f, 0.42f, 0.7f, 1], SKShaderTileMode.Clamp);

        // Screen and not Plus: light on light stays a colour instead of clipping to white.
        using SKPaint paint = new() { Shader = shader, BlendMode = SKBlendMode.Screen, IsDither = true };
        canvas.DrawRect(SKRect.Create(centre.X - radius, centre.Y - radius, radius * 2, radius * 2), paint);
    }

    /// <summary>A sphere; <paramref name="towards"/> points to the light, in the canvas's own directions, each part −1 to 1.</summary>
    public static void Ball(SKCanvas canvas, SKPoint centre, float radius, Rgb light, Rgb shade, SKPoint towards)
    {
        SKPoint focus = new(centre.X + (towards.X * radius * 0.45f), centre.Y + (towards.Y * radius * 0.45f));
        using SKShader shader = SKShader.CreateRadialGradient(focus, radius * 1.55f, [light.ToColor(), light.Mix(shade, 0.35f).ToColor(), shade.ToColor()], [0, 0.5f, 1], SKShaderTileMode.Clamp);
        using SKPaint paint = new() { Shader = shader, IsAntialias = true, IsDither = true };
        canvas.DrawCircle(centre, radius, paint);
    }

    /// <summary>A fill from one colour at the top to another at the bottom.</summary>
    public static SKPaint Vertical(float top, float bottom, Rgb above, Rgb below, float alphaAbove = 1, float alphaBelow = 1) => new()
    {
        IsAntialias = true,
        IsDither = true,
        Shader = SKShader.CreateLinearGradient(new SKPoint(0, top), new SKPoint(0, bottom), [above.ToColor(alphaAbove), below.ToColor(alphaBelow)], null, SKShaderTileMode.Clamp),
    };
}
