using AdobeSdk.Emulator.Pictures.Motifs;
using AdobeSdk.Emulator.Pictures.Painting;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Settings;

/// <summary>Open water; whoever needs land gets a headland that runs out of the picture.</summary>
internal sealed class SeaSetting : ISetting
{
    public float Horizon => 0.62f;

    public void PaintBehind(Easel easel, IReadOnlyList<Actor> cast)
    {
        SkyPainter.Paint(easel);
        float side = easel.LightSide > 0 ? 0.12f : 0.88f;
        Rgb rock = Rgb.Hex(0x5D6470);
        new RidgePainter("far coast", easel.Horizon + 1, easel.Height * 0.085f, 0.3f, 0.35f, 0.86f, rock) { Envelope = x => 1 - (MathF.Abs(x - side) * 2.6f) }.Paint(easel);
        new RidgePainter("near coast", easel.Horizon + 1, easel.Height * 0.055f, 0.2f, 0.5f, 0.68f, rock) { Envelope = x => 1 - (MathF.Abs(x - side + 0.08f) * 3.6f) }.Paint(easel);
        bool rough = easel.Scene.Weather is Weather.Storm or Weather.Rain;
        WaterPainter.Paint(easel, rough ? 0.05f : 0.45f, Rgb.Hex(rough ? 0x2A3F48u : 0x164A63u));
    }

    public Spot Place(Easel easel, Actor actor)
    {
        float x = actor.X * easel.Width;
        switch (actor.Habitat)
        {
            case Habitat.Sky:
                return new Spot(new SKPoint(x, easel.Height * 0.46f), actor.Scale, 0.15f);
            case Habitat.Frame:
                return new Spot(new SKPoint(x, easel.Height), 1, 0);
            case Habitat.Water:
                float sea = easel.Height * (0.72f + (0.05f * actor.Scale));
                return new Spot(new SKPoint(x, sea), actor.Scale, 0.08f) { Waterline = sea };
            default:
                float waterline = easel.Height * 0.715f;
                return new Spot(new SKPoint(x, waterline), actor.Scale, 0.06f)
                {
                    Waterline = waterline,
                    Ground = layer => PaintHeadland(layer, actor.X, waterline),
                };
        }
    }

    public void PaintBefore(Easel easel, IReadOnlyList<Actor> cast)
    {
        // Something dark and close in the corner gives the picture its depth.
        float side = easel.LightSide > 0 ? 0 : 1;
        RidgePainter rocks = new("near rocks", easel.Height + 2, easel.Height * 0.17f, 0.13f, 0.75f, 0, Growth.Snowy(easel.Scene) ? Rgb.Hex(0xC9D2DC) : Rgb.Hex(0x3B3E45))
        {
            Envelope = x => 0.95f - (MathF.Abs(x - side) * 2.1f),
        };
        rocks.Paint(easel);
    }

    private static SKPoint PaintHeadland(Easel easel, float x, float waterline)
    {
        float outer = x > 0.5f ? 1 : -1;
        float Envelope(float at)
        {
            float way = (at - x) * outer;
            float rise = way < 0 ? 1 - (way * way * 15f) + (way * 0.5f) : 1 + (way * 0.5f);
            return MathF.Min(rise, 1.3f);
        }

        bool snowy = Growth.Snowy(easel.Scene);
        RidgePainter rock = new("headland", waterline, easel.Height * 0.145f, 0.16f, 0.42f, 0.08f, Rgb.Hex(0x5A544F), snowy ? 0.8f : 0) { Envelope = Envelope };
        float[] skyline = rock.Paint(easel);
        if (!snowy)
        {
            PaintTurf(easel, skyline, waterline);
        }

        PaintFoam(easel, skyline, waterline);
        int column = Math.Clamp((int)(x * easel.Width), 0, skyline.Length - 1);
        float reach = easel.Width * 0.03f;
        float foot = skyline[Math.Max(0, (int)(column - reach))..Math.Min(skyline.Length, (int)(column + reach) + 1)].Max();
        return new SKPoint(column, foot + 1);
    }

    private static void PaintTurf(Easel easel, float[] skyline, float waterline)
    {
        var random = easel.Random("turf");
        using SKPaint paint = new() { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeCap = SKStrokeCap.Round, StrokeWidth = MathF.Max(0.8f, easel.Unit * 0.0012f) };
        Rgb grass = Growth.Grass(easel.Scene);
        for (int i = 0; i < 5200; i++)
        {
            int x = random.Below(skyline.Length);
            float deep = waterline - skyline[x];
            if (deep < easel.Height * 0.035f)
            {
                continue;
            }

            float down = deep * MathF.Pow(random.Unit(), 2.2f) * 0.5f;
            float tall = easel.Unit * random.Between(0.004f, 0.011f);
            paint.Color = easel.Far(easel.Lit(grass * random.Between(0.55f, 1.0f), random.Between(0.1f, 0.8f)), 0.06f).ToColor(0.9f);
            easel.Canvas.DrawLine(x, skyline[x] + down + (tall * 0.4f), x + (random.Gauss() * tall * 0.4f), skyline[x] + down - (tall * 0.6f), paint);
        }
    }

    private static void PaintFoam(Easel easel, float[] skyline, float waterline)
    {
        var random = easel.Random("foam");
        using SKPaint paint = new() { IsAntialias = true, MaskFilter = SKMaskFilter.CreateBlur(SKBlurStyle.Normal, easel.Unit * 0.0015f) };
        Rgb foam = easel.Lit(new Rgb(0.92f, 0.96f, 1), 0.75f);
        for (int i = 0; i < 700; i++)
        {
            int x = random.Below(skyline.Length);
            if (skyline[x] < waterline - 2)
            {
                paint.Color = foam.ToColor(random.Between(0.15f, 0.6f));
                easel.Canvas.DrawOval(x, waterline - (random.Unit() * easel.Unit * 0.003f), easel.Unit * random.Between(0.003f, 0.013f), easel.Unit * random.Between(0.0008f, 0.0026f), paint);
            }
        }
    }
}
