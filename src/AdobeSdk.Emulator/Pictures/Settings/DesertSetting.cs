using AdobeSdk.Emulator.Pictures.Motifs;
using AdobeSdk.Emulator.Pictures.Painting;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Settings;

/// <summary>Table mountains far off, then dune behind dune.</summary>
internal sealed class DesertSetting : ISetting
{
    public float Horizon => 0.56f;

    public void PaintBehind(Easel easel, IReadOnlyList<Actor> cast)
    {
        SkyPainter.Paint(easel);
        Rgb sand = easel.Scene.Tint is { } tint ? Rgb.Hex(0xD9A566).Tint(tint, 0.5f) : Rgb.Hex(0xD9A566);
        Rgb rock = Rgb.Hex(0xA65A3C);
        float foot = easel.Height * 0.6f;
        float mesa = easel.Random("mesa").Between(0.2f, 0.8f);
        new RidgePainter("mesa", foot, easel.Height * 0.14f, 0.5f, 0.1f, 0.66f, rock) { Envelope = x => Plateau(x, mesa, 0.16f) }.Paint(easel);
        new RidgePainter("butte", foot, easel.Height * 0.10f, 0.5f, 0.1f, 0.6f, rock) { Envelope = x => Plateau(x, mesa + (mesa > 0.5f ? -0.34f : 0.34f), 0.06f) }.Paint(easel);
        new DunePainter("dunes 1", easel.Height * 0.585f, easel.Height * 0.03f, sand, 0.5f).Paint(easel);
        new DunePainter("dunes 2", easel.Height * 0.655f, easel.Height * 0.06f, sand, 0.26f).Paint(easel);
        new DunePainter("dunes 3", easel.Height * 0.77f, easel.Height * 0.085f, sand * 0.97f, 0.05f).Paint(easel);
    }

    public Spot Place(Easel easel, Actor actor)
    {
        float x = actor.X * easel.Width;
        return actor.Habitat switch
        {
            Habitat.Sky => new Spot(new SKPoint(x, easel.Height * 0.42f), actor.Scale, 0.1f),
            Habitat.Frame => new Spot(new SKPoint(x, easel.Height), 1, 0),
            _ => new Spot(new SKPoint(x, easel.Height * (0.86f + (0.03f * actor.Scale))), actor.Scale, 0.02f) { Shadow = true },
        };
    }

    private static float Plateau(float x, float middle, float half) => Math.Clamp((half - MathF.Abs(x - middle)) * 34, 0, 1.25f);
}
