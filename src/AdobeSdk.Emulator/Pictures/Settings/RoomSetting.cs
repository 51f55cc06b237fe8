using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Motifs;
using AdobeSdk.Emulator.Pictures.Painting;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Settings;

/// <summary>A wall with a window, and a wooden table in the light that falls through it.</summary>
internal sealed class RoomSetting : ISetting
{
    private const float Edge = 0.74f;

    public float Horizon => 0.62f;

    public void PaintBehind(Easel easel, IReadOnlyList<Actor> cast)
    {
        SkyPainter.Paint(easel);
        new RidgePainter("view", easel.Height * 0.66f, easel.Height * 0.14f, 0.2f, 0.3f, 0.55f, Growth.Grass(easel.Scene)).Paint(easel);
        SeededRandom random = easel.Random("room");
        float hue = new SeededRandom(easel.Scene.Mood).Between(0, 360);
        Rgb wall = easel.Scene.Tint ?? Rgb.Hsl(hue, 0.28f, 0.62f);
        SKRect window = Window(easel);
        Wall(easel, wall, window);
        Frame(easel, window);
        Table(easel, random);
        Light(easel, window);
    }

    public Spot Place(Easel easel, Actor actor)
    {
        float x = actor.X * easel.Width;
        return actor.Habitat switch
        {
            Habitat.Sky => new Spot(new SKPoint(x, easel.Height * 0.5f), actor.Scale * 0.9f, 0),
            Habitat.Frame => new Spot(new SKPoint(x, easel.Height), 1, 0),
            _ => new Spot(new SKPoint(x, easel.Height * (0.83f + (0.07f * actor.Scale))), actor.Scale * (actor.Habitat == Habitat.Land ? 1.35f : 1.15f), 0) { Shadow = true },
        };
    }

    private static SKRect Window(Easel easel)
    {
        float side = easel.LightSide > 0 ? 0.56f : 0.08f;
        return SKRect.Create(easel.Width * side, easel.Height * 0.1f, easel.Width * 0.36f, easel.Height * 0.46f);
    }

    private static void Wall(Easel easel, Rgb colour, SKRect window)
    {
        using SKPath wall = new() { FillType = SKPathFillType.EvenOdd };
        wall.AddRect(new SKRect(0, 0, easel.Width, easel.Height));
        wall.AddRect(window);
        Rgb room = colour * (easel.Palette.Night > 0.5f ? new Rgb(0.62f, 0.5f, 0.4f) : new Rgb(0.86f, 0.84f, 0.82f));
        float from = easel.LightSide > 0 ? easel.Width : 0;
        using SKPaint paint = new() { IsAntialias = true, IsDither = true };
        using SKShader shader = SKShader.CreateLinearGradient(new SKPoint(from, 0), new SKPoint(easel.Width - from, easel.Height), [(room * 1.12f).Soft().ToColor(), (room * 0.6f).ToColor()], null, SKShaderTileMode.Clamp);
        paint.Shader = shader;
        easel.Canvas.DrawPath(wall, paint);
    }

    private static void Frame(Easel easel, SKRect window)
    {
        using SKPaint paint = new() { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = easel.Unit * 0.016f, Color = new SKColor(238, 232, 222) };
        easel.Canvas.DrawRect(window, paint);
        paint.StrokeWidth = easel.Unit * 0.008f;
        easel.Canvas.DrawLine(window.MidX, window.Top, window.MidX, window.Bottom, paint);
        easel.Canvas.DrawLine(window.Left, window.MidY, window.Right, window.MidY, paint);
        paint.Color = new SKColor(60, 50, 45, 70);
        paint.StrokeWidth = easel.Unit * 0.004f;
        easel.Canvas.DrawRect(SKRect.Inflate(window, easel.Unit * 0.011f, easel.Unit * 0.011f), paint);
        paint.Style = SKPaintStyle.Fill;
        paint.Color = new SKColor(228, 221, 210);
        easel.Canvas.DrawRect(window.Left - (easel.Unit * 0.03f), window.Bottom + (easel.Unit * 0.004f), window.Width + (easel.Unit * 0.06f), easel.Unit * 0.022f, paint);
    }

    private static void Table(Easel easel, SeededRandom random)
    {
        Noise noise = new(random);
        Rgb wood = Rgb.Hex(0x96643A);
        int top = (int)(easel.Height * Edge);
        float dim = easel.Palette.Night > 0.5f ? 0.62f : 0.95f;
        for (int y = top; y < easel.Height; y++)
        {
            float near = (float)(y - top) / (easel.Height - top);
            Span<uint> row = easel.Raster.Row(y);
            for (int x = 0; x < row.Length; x++)
            {
                float u = ((x / (float)row.Length) - 0.5f) * (1.6f - (0.6f * near));
                float ring = noise.Fractal(u * 3, near * 26, 3);
                float grain = MathF.Sin((ring * 9) + (near * 30)) * 0.05f;
                float fibre = noise.At(u * 26, near * 190) * 0.06f;
                float board = MathF.Abs((((near * 3.2f) + 100) % 1) - 0.5f) < 0.012f ? 0.72f : 1;
                row[x] = Raster.Pack((wood * ((dim + grain + fibre) * board * (0.82f + (0.25f * near)))).Soft());
            }
        }

        using SKPaint edge = Brushes.Vertical(top, top + (easel.Height * 0.02f), Rgb.White, Rgb.White, 0.35f, 0);
        easel.Canvas.DrawRect(0, top, easel.Width, easel.Height * 0.02f, edge);
    }

    /// <summary>The window's light, slanting over wall and table.</summary>
    private static void Light(Easel easel, SKRect window)
    {
        if (easel.Palette.Night > 0.6f)
        {
            Brushes.Glow(easel.Canvas, new SKPoint(easel.Width * 0.5f, easel.Height * 0.12f), easel.Unit * 0.8f, Rgb.Hex(0xFFC27A), 0.5f);
            return;
        }

        float away = easel.LightSide > 0 ? -1 : 1;
        float slide = away * easel.Width * 0.3f;
        using SKPath beam = new();
        beam.AddPoly([new(window.Left, window.Top), new(window.Right, window.Top), new(window.Right + (slide * 1.5f), easel.Height), new(window.Left + slide, easel.Height)]);
        Rgb key = easel.Palette.Key.Mix(Rgb.White, 0.3f);
        using SKPaint paint = Brushes.Vertical(window.Top, easel.Height, key, key, 0.02f, 0.26f);
        paint.BlendMode = SKBlendMode.Screen;
        paint.MaskFilter = SKMaskFilter.CreateBlur(SKBlurStyle.Normal, easel.Unit * 0.02f);
        easel.Canvas.DrawPath(beam, paint);
    }
}
