using AdobeSdk.Emulator.Pictures.Motifs;
using AdobeSdk.Emulator.Pictures.Painting;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Settings;

/// <summary>A still lake that mirrors mountains, with a bank in front.</summary>
internal sealed class LakeSetting : ISetting
{
    public float Horizon => 0.57f;

    public void PaintBehind(Easel easel, IReadOnlyList<Actor> cast)
    {
        SkyPainter.Paint(easel);
        bool snowy = Growth.Snowy(easel.Scene);
        float shore = easel.Horizon + 1;
        new RidgePainter("range 1", shore, easel.Height * 0.36f, 0.42f, 0.75f, 0.58f, Rgb.Hex(0x6A6E7C), snowy ? 0.95f : 0.45f).Paint(easel);
        new RidgePainter("range 2", shore, easel.Height * 0.19f, 0.32f, 0.45f, 0.36f, Growth.Conifer(easel.Scene).Mix(Rgb.Hex(0x6A6E7C), 0.4f), snowy ? 0.6f : 0).Paint(easel);
        ConiferPainter.Row(easel, "shore", shore - 1, easel.Height * 0.055f, 110, 0.25f);
        WaterPainter.Paint(easel, 0.88f, Rgb.Hex(0x1C4A52));
        new GroundPainter("bank", easel.Height * 0.875f, easel.Height * 0.05f, Growth.Grass(easel.Scene), 0.04f) { Rough = Growth.Roughness(easel.Scene), Blades = snowy ? 0 : 0.055f }.Paint(easel);
    }

    public Spot Place(Easel easel, Actor actor)
    {
        float x = actor.X * easel.Width;
        float water = easel.Height * (0.66f + (0.05f * actor.Scale));
        return actor.Habitat switch
        {
            Habitat.Sky => new Spot(new SKPoint(x, easel.Height * 0.42f), actor.Scale, 0.12f),
            Habitat.Frame => new Spot(new SKPoint(x, easel.Height), 1, 0),
            Habitat.Water => new Spot(new SKPoint(x, water), actor.Scale * 0.8f, 0.08f) { Waterline = water },
            _ => new Spot(new SKPoint(x, easel.Height * 0.9f), actor.Scale, 0.02f) { Shadow = true },
        };
    }
}
