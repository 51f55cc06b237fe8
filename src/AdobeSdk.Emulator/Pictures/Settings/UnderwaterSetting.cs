using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Motifs;
using AdobeSdk.Emulator.Pictures.Painting;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Settings;

/// <summary>Below the surface: light from above, a sandy floor, corals and weed, bubbles.</summary>
internal sealed class UnderwaterSetting : ISetting
{
    private static readonly Rgb[] Corals = [Rgb.Hex(0xE8546B), Rgb.Hex(0xF28C3A), Rgb.Hex(0xB65BD6), Rgb.Hex(0xF2C53D), Rgb.Hex(0xE87FB0)];

    public float Horizon => 0.8f;

    public void PaintBehind(Easel easel, IReadOnlyList<Actor> cast)
    {
        float bright = 0.35f + (0.65f * easel.Palette.Ambient.Luma) + (0.3f * easel.Palette.Key.Luma);
        Rgb tint = easel.Scene.Tint ?? Rgb.Hex(0x1C8CA8);
        Gradient water = Gradient.Of(0xA9F0EA, 0x3DB7CC, 0x177FA6, 0x0C4E7C, 0x072F55).Map(colour => colour.Tint(tint, 0.35f) * MathF.Min(1, bright));
        SKColor[] colours = Array.ConvertAll(water.Stops, stop => stop.ToColor());
        using SKPaint paint = new() { IsDither = true, Shader = SKShader.CreateLinearGradient(new SKPoint(0, 0), new SKPoint(0, easel.Height), colours, null, SKShaderTileMode.Clamp) };
        easel.Canvas.DrawRect(0, 0, easel.Width, easel.Height, paint);
        Rays(easel, bright);
        Rgb deep = water.Stops[3];
        Floor(easel, "reef far", 0.8f, 0.16f, deep.Mix(Rgb.Hex(0x4A6E7A), 0.4f));
        Floor(easel, "reef near", 0.88f, 0.12f, deep.Mix(Rgb.Hex(0x8E8468), 0.4f));
        Garden(easel, bright);
    }

    public Spot Place(Easel easel, Actor actor)
    {
        float x = actor.X * easel.Width;
        return actor.Habitat switch
        {
            Habitat.Land or Habitat.Table => new Spot(new SKPoint(x, easel.Height * 0.9f), actor.Scale, 0.1f),
            Habitat.Frame => new Spot(new SKPoint(x, easel.Height), 1, 0),
            _ => new Spot(new SKPoint(x, easel.Height * (0.62f - (0.1f * (1 - actor.Scale)) + (0.05f * (actor.Index % 3)))), actor.Scale, 0.04f),
        };
    }

    public void PaintBefore(Easel easel, IReadOnlyList<Actor> cast)
    {
        SeededRandom random = easel.Random("bubbles");
        using SKPaint paint = new() { IsAntialias = true, Style = SKPaintStyle.Stroke };
        for (int i = 0; i < 70; i++)
        {
            float radius = easel.Unit * random.Between(0.002f, 0.009f);
            float x = (0.5f + (random.Gauss() * 0.3f)) * easel.Width;
            float y = random.Unit() * easel.Height * 0.85f;
            paint.StrokeWidth = radius * 0.22f;
            paint.Color = new SKColor(225, 250, 255, 120);
            easel.Canvas.DrawCircle(x, y, radius, paint);
            Brushes.Glow(easel.Canvas, new SKPoint(x - (radius * 0.3f), y - (radius * 0.3f)), radius * 0.7f, Rgb.White, 0.6f);
        }
    }

    private static void Rays(Easel easel, float bright)
    {
        SeededRandom random = easel.Random("rays");
        SKPoint source = new(easel.Sun.X, -easel.Height * 0.3f);
        Brushes.Glow(easel.Canvas, new SKPoint(easel.Sun.X, 0), easel.Unit * 0.6f, new Rgb(0.85f, 1, 0.95f), 0.6f * bright);
        using SKShader shader = SKShader.CreateLinearGradient(new SKPoint(0, 0), new SKPoint(0, easel.Height * 0.85f), [new SKColor(220, 255, 245, (byte)(70 * MathF.Min(1, bright))), new SKColor(220, 255, 245, 0)], null, SKShaderTileMode.Clamp);
        using SKPaint paint = new() { IsAntialias = true, BlendMode = SKBlendMode.Screen, Shader = shader, MaskFilter = SKMaskFilter.CreateBlur(SKBlurStyle.Normal, easel.Unit * 0.009f) };
        for (int i = 0; i < 12; i++)
        {
            float to = random.Between(-0.6f, 1.6f) * easel.Width;
            float half = random.Between(0.012f, 0.05f) * easel.Width;
            using SKPath ray = new();
            ray.AddPoly([new(source.X - (half * 0.3f), source.Y), new(source.X + (half * 0.3f), source.Y), new(to + half, easel.Height), new(to - half, easel.Height)]);
            easel.Canvas.DrawPath(ray, paint);
        }
    }

    private static void Floor(Easel easel, string purpose, float foot, float rise, Rgb colour)
    {
        RidgePainter ridge = new(purpose, easel.Height + 2, easel.Height * (1 - foot + rise), 0.3f, 0.25f, 0, colour);
        ridge.Paint(easel);
    }

    private static void Garden(Easel easel, float bright)
    {
        SeededRandom random = easel.Random("garden");
        using SKPaint paint = new() { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeCap = SKStrokeCap.Round };
        for (int i = 0; i < 34; i++)
        {
            float x = random.Unit() * easel.Width;
            float y = easel.Height * random.Between(0.88f, 1.01f);
            float tall = easel.Unit * random.Between(0.05f, 0.14f);
            Rgb colour = (random.Chance(0.35f) ? Rgb.Hex(0x3F8F4A) : random.Pick(Corals)) * MathF.Min(1, bright * 0.9f);
            Grow(easel, random, paint, x, y, -MathF.PI / 2, tall * 0.45f, tall * 0.10f, colour, 4);
        }
    }

    private static void Grow(Easel easel, SeededRandom random, SKPaint paint, float x, float y, float angle, float length, float width, Rgb colour, int depth)
    {
        float endX = x + (MathF.Cos(angle) * length);
        float endY = y + (MathF.Sin(angle) * length);
        paint.StrokeWidth = width;
        paint.Color = (colour * (0.7f + (0.1f * depth))).ToColor();
        easel.Canvas.DrawLine(x, y, endX, endY, paint);
        for (int i = 0; depth > 0 && i < 2 + random.Below(2); i++)
        {
            Grow(easel, random, paint, endX, endY, angle + random.Between(-0.7f, 0.7f), length * 0.68f, width * 0.72f, colour, depth - 1);
        }
    }
}
