using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>A row of city blocks with rows of windows, some of them lit at night.</summary>
/// <param name="Purpose">Names its stream of chance.</param>
/// <param name="Base">The row it stands on.</param>
/// <param name="Rise">Height of a tall building, in pixels.</param>
/// <param name="Distance">0 here, 1 at the horizon.</param>
internal sealed record BuildingPainter(string Purpose, float Base, float Rise, float Distance)
{
    private static readonly Rgb[] Walls = [Rgb.Hex(0x6E7684), Rgb.Hex(0x8A8278), Rgb.Hex(0x5B6676), Rgb.Hex(0x9A8F86), Rgb.Hex(0x4C5563), Rgb.Hex(0x7C6A62)];

    private static readonly Rgb[] Signs = [Rgb.Hex(0xFF2FA8), Rgb.Hex(0x27E7FF), Rgb.Hex(0xFFD23F), Rgb.Hex(0x8C4BFF), Rgb.Hex(0x3DFF8B)];

    public void Paint(Easel easel)
    {
        SeededRandom random = easel.Random(Purpose);
        float x = -easel.Unit * 0.04f;
        float size = 1 - (0.45f * Distance);
        while (x < easel.Width)
        {
            float width = easel.Unit * random.Between(0.05f, 0.115f) * size;
            float centre = 1 - (MathF.Abs((x / easel.Width) - 0.5f) * 0.9f);
            float height = Rise * (0.3f + (0.7f * MathF.Pow(random.Unit(), 1.6f))) * (0.62f + (0.5f * centre));
            PaintOne(easel, random.Fork(FormattableString.Invariant($"{Purpose} {x:F1}")), x, width, height);
            x += width * random.Between(0.82f, 1.08f);
        }
    }

    private void PaintOne(Easel easel, SeededRandom random, float x, float width, float height)
    {
        Rgb wall = random.Pick(Walls);
        float top = Base - height;
        bool sunLeft = easel.LightSide < 0;
        float edge = width * random.Between(0.22f, 0.4f);
        SKRect front = new(sunLeft ? x + edge : x, top, sunLeft ? x + width : x + width - edge, Base);
        SKRect flank = new(sunLeft ? x : front.Right, top, sunLeft ? front.Left : x + width, Base);
        Wall(easel, front, wall, 0.22f);
        Wall(easel, flank, wall, 0.85f);
        using SKPaint roof = new() { IsAntialias = true, Color = easel.Far(easel.Lit(wall * 0.7f, 0.4f), Distance).ToColor() };
        if (random.Chance(0.45f))
        {
            easel.Canvas.DrawRect(front.Left + (front.Width * 0.25f), top - (width * 0.14f), front.Width * 0.45f, width * 0.14f, roof);
        }

        if (random.Chance(0.3f))
        {
            float mast = x + (width * 0.5f);
            easel.Canvas.DrawRect(mast, top - (height * 0.16f), MathF.Max(1, easel.Unit * 0.0016f), height * 0.16f, roof);
            Brushes.Glow(easel.Canvas, new SKPoint(mast, top - (height * 0.16f)), easel.Unit * 0.012f, new Rgb(1, 0.2f, 0.15f), easel.Palette.Night);
        }

        Windows(easel, random, front);
        if (easel.Scene.Neon && random.Chance(0.75f))
        {
            Sign(easel, random, front);
        }
    }

    private void Wall(Easel easel, SKRect face, Rgb wall, float facing)
    {
        Rgb above = easel.Far(easel.Lit(wall, facing), Distance * 0.85f);
        Rgb below = easel.Far(easel.Lit(wall * 0.85f, facing * 0.6f), MathF.Min(1, Distance + 0.18f));
        using SKPaint paint = Brushes.Vertical(face.Top, face.Bottom, above, below);
        easel.Canvas.DrawRect(face, paint);
    }

    private void Windows(Easel easel, SeededRandom random, SKRect face)
    {
        float pitch = easel.Unit * 0.0115f * (1 - (0.4f * Distance));
        int columns = Math.Max(1, (int)(face.Width / pitch) - 1);
        int rows = Math.Max(1, (int)(face.Height / (pitch * 1.25f)) - 1);
        float gapX = face.Width / columns;
        float gapY = face.Height / rows;
        using SKPaint paint = new() { IsAntialias = true };
        Rgb glass = easel.Far(easel.Lit(Rgb.Hex(0x37465A), 0.4f).Mix(easel.Palette.Sky.At(0.75f), 0.25f), Distance);
        float share = random.Between(0.25f, 0.7f) * easel.Palette.Night;
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                bool lit = random.Chance(share);
                Rgb lamp = random.Chance(0.75f) ? Rgb.Hex(0xFFD58A) : Rgb.Hex(0xCFE6FF);
                Rgb colour = lit ? glass.Mix(lamp, random.Between(0.55f, 1) * (1 - (0.45f * Distance))) : glass;
                paint.Color = colour.ToColor(lit ? 1 : 0.75f);
                easel.Canvas.DrawRect(face.Left + (gapX * (column + 0.2f)), face.Top + (gapY * (row + 0.25f)), gapX * 0.6f, gapY * 0.5f, paint);
            }
        }
    }

    private void Sign(Easel easel, SeededRandom random, SKRect face)
    {
        Rgb colour = random.Pick(Signs);
        bool upright = random.Chance(0.65f);
        float width = face.Width * (upright ? 0.16f : 0.7f);
        float height = upright ? face.Height * random.Between(0.2f, 0.45f) : face.Width * 0.2f;
        float left = face.Left + (random.Unit() * MathF.Max(0, face.Width - width));
        float top = face.Top + (face.Height * random.Between(0.1f, 0.5f));
        Brushes.Glow(easel.Canvas, new SKPoint(left + (width / 2), top + (height / 2)), MathF.Max(width, height) * 1.4f, colour, 0.75f * (1 - (0.5f * Distance)));
        using SKPaint paint = new() { IsAntialias = true, Color = colour.Mix(Rgb.White, 0.35f).ToColor(0.95f - (0.35f * Distance)) };
        for (int i = 0; i < 4; i++)
        {
            SKRect part = upright ? SKRect.Create(left, top + (height * i / 4), width, height / 5) : SKRect.Create(left + (width * i / 4), top, width / 5.2f, height);
            easel.Canvas.DrawRoundRect(part, width * 0.1f, width * 0.1f, paint);
        }
    }
}
