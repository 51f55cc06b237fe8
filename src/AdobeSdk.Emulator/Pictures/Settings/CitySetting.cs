using AdobeSdk.Emulator.Pictures.Motifs;
using AdobeSdk.Emulator.Pictures.Painting;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Settings;

/// <summary>A skyline over a river, or, when somebody needs firm ground, over a street that shines with rain.</summary>
internal sealed class CitySetting : ISetting
{
    public float Horizon => 0.68f;

    public void PaintBehind(Easel easel, IReadOnlyList<Actor> cast)
    {
        SkyPainter.Paint(easel);
        float foot = easel.Horizon;
        new BuildingPainter("blocks 1", foot, easel.Height * 0.42f, 0.78f).Paint(easel);
        new BuildingPainter("blocks 2", foot, easel.Height * 0.46f, 0.45f).Paint(easel);
        new BuildingPainter("blocks 3", foot, easel.Height * 0.33f, 0.12f).Paint(easel);
        Brushes.Glow(easel.Canvas, new SKPoint(easel.Width * 0.5f, foot), easel.Unit * 0.6f, easel.Scene.Neon ? Rgb.Hex(0xE13BB5) : Rgb.Hex(0xFFB56B), 0.5f * easel.Palette.Night);
        bool street = cast.Any(actor => actor.Habitat is Habitat.Land or Habitat.Table);
        WaterPainter.Paint(easel, street ? 0.9f : 0.7f, street ? Rgb.Hex(0x3A3D44) : Rgb.Hex(0x24485C));
        if (street)
        {
            PaintMarkings(easel);
        }
        else
        {
            using SKPaint wall = Brushes.Vertical(foot - (easel.Height * 0.006f), foot + (easel.Height * 0.008f), easel.Lit(Rgb.Hex(0x6A6A6A), 0.4f), easel.Lit(Rgb.Hex(0x3A3A3A), 0.1f));
            easel.Canvas.DrawRect(0, foot - (easel.Height * 0.006f), easel.Width, easel.Height * 0.014f, wall);
        }
    }

    public Spot Place(Easel easel, Actor actor)
    {
        float x = actor.X * easel.Width;
        float row = easel.Height * (0.80f + (0.06f * actor.Scale));
        return actor.Habitat switch
        {
            Habitat.Sky => new Spot(new SKPoint(x, easel.Height * 0.38f), actor.Scale, 0.15f),
            Habitat.Frame => new Spot(new SKPoint(x, easel.Height), 1, 0),
            _ => new Spot(new SKPoint(x, row), actor.Scale, 0.03f) { Waterline = row },
        };
    }

    private static void PaintMarkings(Easel easel)
    {
        using SKPaint paint = new() { IsAntialias = true, Color = easel.Lit(Rgb.Hex(0xE8E2CC), 0.5f).ToColor(0.55f) };
        float far = easel.Horizon + (easel.Height * 0.02f);
        SKPoint vanish = new(easel.Width * 0.5f, easel.Horizon);
        for (int i = 0; i < 7; i++)
        {
            float from = MathF.Pow(i / 7f, 2.2f);
            float to = MathF.Pow((i + 0.5f) / 7f, 2.2f);
            float top = far + ((easel.Height - far) * from);
            float bottom = far + ((easel.Height - far) * to);
            using SKPath dash = new();
            dash.AddPoly([At(top, -1), At(top, 1), At(bottom, 1), At(bottom, -1)]);
            easel.Canvas.DrawPath(dash, paint);
        }

        SKPoint At(float y, int side) => new(vanish.X + (side * (y - vanish.Y) * 0.028f), y);
    }
}
