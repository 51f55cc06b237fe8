using AdobeSdk.Emulator.Pictures.Motifs;
using AdobeSdk.Emulator.Pictures.Painting;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Settings;

/// <summary>Ranges behind ranges, the last of them wooded, and a slope to stand on.</summary>
internal sealed class MountainSetting : ISetting
{
    public float Horizon => 0.66f;

    public void PaintBehind(Easel easel, IReadOnlyList<Actor> cast)
    {
        SkyPainter.Paint(easel);
        bool snowy = Growth.Snowy(easel.Scene);
        Rgb rock = Rgb.Hex(0x6A6E7C);
        float foot = easel.Height * 0.72f;
        new RidgePainter("range 1", foot, easel.Height * 0.46f, 0.46f, 0.8f, 0.62f, rock, snowy ? 0.95f : 0.55f).Paint(easel);
        new RidgePainter("range 2", foot, easel.Height * 0.31f, 0.34f, 0.75f, 0.42f, rock, snowy ? 0.9f : 0.25f).Paint(easel);
        new RidgePainter("range 3", foot, easel.Height * 0.17f, 0.3f, 0.35f, 0.28f, Growth.Conifer(easel.Scene).Mix(rock, 0.35f), snowy ? 0.6f : 0).Paint(easel);
        ConiferPainter.Row(easel, "far wood", foot + (easel.Height * 0.02f), easel.Height * 0.05f, 90, 0.3f);
        Rgb grass = Growth.Grass(easel.Scene);
        new GroundPainter("slope", easel.Height * 0.74f, easel.Height * 0.05f, grass, 0.25f) { Rough = Growth.Roughness(easel.Scene), Blades = snowy ? 0 : 0.05f }.Paint(easel);
        ConiferPainter.Row(easel, "near wood", easel.Height * 0.80f, easel.Height * 0.13f, 26, 0.08f, keepFree: cast.Count > 0 ? cast[0].X : null);
    }

    public Spot Place(Easel easel, Actor actor)
    {
        float x = actor.X * easel.Width;
        return actor.Habitat switch
        {
            Habitat.Sky => new Spot(new SKPoint(x, easel.Height * 0.48f), actor.Scale, 0.12f),
            Habitat.Frame => new Spot(new SKPoint(x, easel.Height), 1, 0),
            _ => new Spot(new SKPoint(x, easel.Height * (0.80f + (0.04f * actor.Scale))), actor.Scale * 0.92f, 0.05f) { Shadow = true },
        };
    }
}
