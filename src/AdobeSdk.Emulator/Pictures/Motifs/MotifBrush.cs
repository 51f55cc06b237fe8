using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Painting;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Motifs;

/// <summary>
/// Paints one motif in its own measure: the middle of its foot is the origin, y goes <em>up</em>, its height is 1.
/// Colours are given as in plain daylight; the brush puts them into the scene's light and air.
/// </summary>
internal sealed class MotifBrush : IDisposable
{
    private readonly Easel _easel;
    private readonly float _distance;
    private readonly SKPaint _paint = new() { IsAntialias = true, IsDither = true };
    private readonly SKAutoCanvasRestore _restore;

    /// <param name="easel">The picture or a layer of it.</param>
    /// <param name="foot">Where it stands.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="random">Its own chance.</param>
    /// <param name="colour">What the prompt says of its colour.</param>
    /// <param name="distance">0 here, 1 at the horizon.</param>
    /// <param name="mirrored">Whether it looks the other way.</param>
    public MotifBrush(Easel easel, SKPoint foot, float height, SeededRandom random, Rgb? colour, float distance = 0, bool mirrored = false)
    {
        _easel = easel;
        _distance = distance;
        Random = random;
        Colour = colour;
        Side = mirrored ? -easel.LightSide : easel.LightSide;
        Pixel = 1 / height;
        _restore = new SKAutoCanvasRestore(easel.Canvas, true);
        easel.Canvas.Translate(foot.X, foot.Y);
        easel.Canvas.Scale(mirrored ? -height : height, -height);
    }

    public SKCanvas Canvas => _easel.Canvas;

    public SeededRandom Random { get; }

    /// <summary>What the prompt says of its colour.</summary>
    public Rgb? Colour { get; }

    /// <summary>Where the light is: −1 left, 1 right.</summary>
    public float Side { get; }

    /// <summary>A pixel, in this measure.</summary>
    public float Pixel { get; }

    /// <summary>How far lamps are turned on, 0 to 1.</summary>
    public float Night => _easel.Palette.Night;

    /// <summary>The prompt's own number: the same words give the same form.</summary>
    public ulong Mood => _easel.Scene.Mood;

    /// <summary>Whether snow lies.</summary>
    public bool Snowy => Growth.Snowy(_easel.Scene);

    /// <summary>Whether trees have lost their leaves.</summary>
    public bool Bare => _easel.Scene.Season == Season.Winter || (Snowy && _easel.Scene.Season is null);

    /// <summary>The season's leaves.</summary>
    public Rgb Leaf => Growth.Leaf(_easel.Scene, Random);

    /// <summary>A colour in this light and at this distance.</summary>
    public Rgb Lit(Rgb colour, float facing) => _easel.Far(_easel.Lit(colour, facing), _distance * 0.7f);

    /// <summary>A flat face.</summary>
    public void Fill(SKPath path, Rgb colour, float facing = 0.55f)
    {
        _paint.Color = Lit(colour, facing).ToColor();
        Canvas.DrawPath(path, _paint);
    }

    /// <summary>A flat face from SVG path data.</summary>
    public void Fill(string data, Rgb colour, float facing = 0.55f)
    {
        using SKPath path = Shape(data);
        Fill(path, colour, facing);
    }

    /// <summary>A body round around its vertical axis: light on the sun's side, shade on the other.</summary>
    public void Round(SKPath path, Rgb colour)
    {
        SKRect bounds = path.Bounds;
        float peak = 0.5f + (Side * 0.3f);
        SKColor[] colours = new SKColor[7];
        for (int i = 0; i < colours.Length; i++)
        {
            float off = MathF.Abs((i / 6f) - peak);
            colours[i] = Lit(colour, Math.Clamp(1.02f - (off * 1.45f), 0.02f, 1)).ToColor();
        }

        using SKShader shader = SKShader.CreateLinearGradient(new SKPoint(bounds.Left, 0), new SKPoint(bounds.Right, 0), colours, null, SKShaderTileMode.Clamp);
        _paint.Shader = shader;
        _paint.Color = SKColors.Black;
        Canvas.DrawPath(path, _paint);
        _paint.Shader = null;
    }

    /// <summary>A round body from SVG path data.</summary>
    public void Round(string data, Rgb colour)
    {
        using SKPath path = Shape(data);
        Round(path, colour);
    }

    /// <summary>A body lit from above: an animal's back, a car's roof.</summary>
    public void Modelled(string data, Rgb colour)
    {
        using SKPath path = Shape(data);
        SKRect bounds = path.Bounds;
        SKColor[] colours = [Lit(colour, 1).ToColor(), Lit(colour, 0.55f).ToColor(), Lit(colour * 0.9f, 0.08f).ToColor()];
        SKPoint from = new(bounds.MidX + (Side * bounds.Width * 0.35f), bounds.Bottom);
        SKPoint to = new(bounds.MidX - (Side * bounds.Width * 0.35f), bounds.Top);
        using SKShader shader = SKShader.CreateLinearGradient(from, to, colours, [0, 0.45f, 1], SKShaderTileMode.Clamp);
        _paint.Shader = shader;
        _paint.Color = SKColors.Black;
        Canvas.DrawPath(path, _paint);
        _paint.Shader = null;
    }

    /// <summary>A tapering column, round.</summary>
    public void Column(float bottom, float top, float halfBelow, float halfAbove, Rgb colour, float x = 0)
    {
        using SKPath path = new();
        path.AddPoly([new(x - halfBelow, bottom), new(x + halfBelow, bottom), new(x + halfAbove, top), new(x - halfAbove, top)]);
        Round(path, colour);
    }

    public void Box(float left, float bottom, float right, float top, Rgb colour, float facing = 0.55f)
    {
        _paint.Color = Lit(colour, facing).ToColor();
        Canvas.DrawRect(new SKRect(left, bottom, right, top), _paint);
    }

    public void Ball(float x, float y, float radius, Rgb colour) =>
        Brushes.Ball(Canvas, new SKPoint(x, y), radius, Lit(colour, 1), Lit(colour * 0.8f, 0), new SKPoint(Side, 0.9f));

    public void Line(float x1, float y1, float x2, float y2, float width, Rgb colour, float facing = 0.5f)
    {
        _paint.Color = Lit(colour, facing).ToColor();
        _paint.Style = SKPaintStyle.Stroke;
        _paint.StrokeWidth = MathF.Max(width, Pixel);
        Canvas.DrawLine(x1, y1, x2, y2, _paint);
        _paint.Style = SKPaintStyle.Fill;
    }

    /// <summary>A touch of the brush.</summary>
    public void Dab(float x, float y, float radius, Rgb colour, float facing)
    {
        _paint.Color = Lit(colour, facing).ToColor();
        Canvas.DrawCircle(x, y, radius, _paint);
    }

    /// <summary>A soft touch of haze, for smoke and steam.</summary>
    public void Puff(float x, float y, float radius, float strength)
    {
        Rgb colour = Lit(Rgb.Hex(0xDADADA), 0.6f);
        SKPoint centre = new(x, y);
        using SKShader shader = SKShader.CreateRadialGradient(centre, radius, [colour.ToColor(strength), colour.ToColor(0)], SKShaderTileMode.Clamp);
        _paint.Shader = shader;
        _paint.Color = SKColors.Black;
        Canvas.DrawCircle(centre, radius, _paint);
        _paint.Shader = null;
    }

    /// <summary>A planet, painted pixel by pixel.</summary>
    public void Planet(float x, float y, float radius, Rgb colour, bool banded)
    {
        SKPoint middle = Canvas.TotalMatrix.MapPoint(x, y);
        PlanetPainter.Paint(_easel, Random, middle.X, middle.Y, radius / Pixel, colour, banded);
    }

    /// <summary>A window: dark glass by day, lamplight by night.</summary>
    public void Window(float x, float y, float width, float height)
    {
        Rgb glass = Lit(Rgb.Hex(0x2C3947), 0.5f).Mix(Rgb.Hex(0xFFD27A), Night);
        _paint.Color = glass.ToColor();
        Canvas.DrawRoundRect(x - (width / 2), y, width, height, width * 0.12f, width * 0.12f, _paint);
        Glow(x, y + (height / 2), width * 2.2f, Rgb.Hex(0xFFB85C), 0.4f * Night);
    }

    /// <summary>Light around a point.</summary>
    public void Glow(float x, float y, float radius, Rgb colour, float strength) =>
        Brushes.Glow(Canvas, new SKPoint(x, y), radius, colour, strength);

    /// <summary>A path from SVG path data, in this measure: y goes up.</summary>
    public static SKPath Shape(string data) => SKPath.ParseSvgPathData(data);

    public void Dispose()
    {
        _restore.Dispose();
        _paint.Dispose();
    }
}
