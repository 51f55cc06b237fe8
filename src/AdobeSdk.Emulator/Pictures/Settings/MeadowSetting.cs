using AdobeSdk.Emulator.Pictures.Motifs;
using AdobeSdk.Emulator.Pictures.Painting;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Settings;

/// <summary>Rolling green hills, a line of woods, grass with flowers.</summary>
internal sealed class MeadowSetting : ISetting
{
    public float Horizon => 0.6f;

    public void PaintBehind(Easel easel, IReadOnlyList<Actor> cast)
    {
        SkyPainter.Paint(easel);
        Rgb grass = Growth.Grass(easel.Scene);
        bool snowy = Growth.Snowy(easel.Scene);
        float foot = easel.Height * 0.68f;
        new RidgePainter("hills 1", foot, easel.Height * 0.17f, 0.42f, 0.1f, 0.72f, grass.Mix(Rgb.Hex(0x4A6A7A), 0.4f)).Paint(easel);
        new RidgePainter("hills 2", foot, easel.Height * 0.11f, 0.36f, 0.05f, 0.45f, grass).Paint(easel);
        ConiferPainter.Row(easel, "hedge", foot - (easel.Height * 0.012f), easel.Height * 0.03f, 80, 0.42f);
        new GroundPainter("middle", easel.Height * 0.655f, easel.Height * 0.03f, grass, 0.4f) { Rough = Growth.Roughness(easel.Scene) }.Paint(easel);
        new GroundPainter("near", easel.Height * 0.745f, easel.Height * 0.045f, grass * 0.96f, 0.12f) { Rough = Growth.Roughness(easel.Scene), Blades = snowy ? 0 : 0.06f }.Paint(easel);
    }

    public Spot Place(Easel easel, Actor actor)
    {
        float x = actor.X * easel.Width;
        return actor.Habitat switch
        {
            Habitat.Sky => new Spot(new SKPoint(x, easel.Height * 0.46f), actor.Scale, 0.12f),
            Habitat.Frame => new Spot(new SKPoint(x, easel.Height), 1, 0),
            _ => new Spot(new SKPoint(x, easel.Height * (0.79f + (0.05f * actor.Scale))), actor.Scale, 0.03f) { Shadow = true },
        };
    }

    public void PaintBefore(Easel easel, IReadOnlyList<Actor> cast)
    {
        if (Growth.Snowy(easel.Scene) || easel.Scene.Season == Season.Autumn)
        {
            return;
        }

        FlowerPainter.Scatter(easel, easel.Height * 0.80f, easel.Scene.Season == Season.Spring ? 260 : 120);
    }
}
