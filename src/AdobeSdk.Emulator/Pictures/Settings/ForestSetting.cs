using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Motifs;
using AdobeSdk.Emulator.Pictures.Painting;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Settings;

/// <summary>A clearing among tall trees, the far ones lost in haze, light falling in.</summary>
internal sealed class ForestSetting : ISetting
{
    public float Horizon => 0.7f;

    public void PaintBehind(Easel easel, IReadOnlyList<Actor> cast)
    {
        SkyPainter.Paint(easel);
        bool snowy = Growth.Snowy(easel.Scene);
        bool leafy = easel.Scene.Season is Season.Autumn or Season.Spring;
        float[] feet = [0.70f, 0.715f, 0.735f, 0.765f];
        for (int layer = 0; layer < 4; layer++)
        {
            float distance = 0.82f - (layer * 0.23f);
            float foot = easel.Height * feet[layer];
            float tall = easel.Height * (0.34f + (0.14f * layer));
            string purpose = FormattableString.Invariant($"wood {layer}");
            int count = 44 - (layer * 10);
            if (leafy)
            {
                BroadleafPainter.Row(easel, purpose, foot, tall * 0.8f, count / 2, distance);
            }
            else
            {
                ConiferPainter.Row(easel, purpose, foot, tall, count, distance, layer > 2 ? Clearing(cast) : null);
            }

            Mist(easel, foot, distance);
        }

        Rgb floor = snowy ? Growth.Grass(easel.Scene) : leafy ? Growth.Grass(easel.Scene) * 0.85f : Rgb.Hex(0x4E5F34);
        new GroundPainter("floor", easel.Height * 0.755f, easel.Height * 0.03f, floor, 0.2f) { Rough = snowy ? 0.14f : 0.42f, Blades = snowy ? 0 : 0.045f }.Paint(easel);
        Beams(easel);
    }

    public Spot Place(Easel easel, Actor actor)
    {
        float x = actor.X * easel.Width;
        return actor.Habitat switch
        {
            Habitat.Sky => new Spot(new SKPoint(x, easel.Height * 0.5f), actor.Scale * 0.8f, 0.1f),
            Habitat.Frame => new Spot(new SKPoint(x, easel.Height), 1, 0),
            _ => new Spot(new SKPoint(x, easel.Height * (0.83f + (0.04f * actor.Scale))), actor.Scale, 0.03f) { Shadow = true },
        };
    }

    public void PaintBefore(Easel easel, IReadOnlyList<Actor> cast)
    {
        if (easel.Scene.Season is Season.Autumn or Season.Spring)
        {
            return;
        }

        // A near tree frames the clearing.
        float side = cast.Count > 0 && cast[0].X > 0.5f ? 0.03f : 0.97f;
        SeededRandom random = easel.Random("frame");
        bool snowy = Growth.Snowy(easel.Scene);
        ConiferPainter.Tree(easel, random, side * easel.Width, easel.Height * 0.97f, easel.Height * 1.05f, Growth.Conifer(easel.Scene) * 0.55f, 0, snowy);
    }

    private static float? Clearing(IReadOnlyList<Actor> cast) => cast.Count > 0 ? cast[0].X : 0.5f;

    private static void Mist(Easel easel, float foot, float distance)
    {
        float top = foot - (easel.Height * 0.22f);
        using SKPaint paint = Brushes.Vertical(top, foot, easel.Palette.Haze, easel.Palette.Haze, 0, 0.42f * distance + (0.25f * easel.Palette.Fog));
        easel.Canvas.DrawRect(0, top, easel.Width, foot - top + (easel.Height * 0.05f), paint);
    }

    private static void Beams(Easel easel)
    {
        if (easel.Palette.Cover > 0.75f || easel.Palette.Moon)
        {
            return;
        }

        SeededRandom random = easel.Random("beams");
        Rgb light = easel.Palette.Key.Mix(Rgb.White, 0.3f);
        SKPoint source = new(easel.Sun.X, -easel.Height * 0.15f);
        using SKPaint paint = new() { IsAntialias = true, BlendMode = SKBlendMode.Screen, MaskFilter = SKMaskFilter.CreateBlur(SKBlurStyle.Normal, easel.Unit * 0.008f) };
        paint.Shader = SKShader.CreateRadialGradient(source, easel.Height * 1.1f, [light.ToColor(0.34f), light.ToColor(0.16f), light.ToColor(0)], [0, 0.6f, 1], SKShaderTileMode.Clamp);
        for (int i = 0; i < 9; i++)
        {
            float to = random.Between(-0.5f, 1.5f) * easel.Width;
            float half = random.Between(0.01f, 0.045f) * easel.Width;
            using SKPath beam = new();
            beam.AddPoly([new(source.X - (half * 0.2f), source.Y), new(source.X + (half * 0.2f), source.Y), new(to + half, easel.Height), new(to - half, easel.Height)]);
            easel.Canvas.DrawPath(beam, paint);
        }

        paint.Shader.Dispose();
    }
}
