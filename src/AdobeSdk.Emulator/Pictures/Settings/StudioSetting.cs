using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Motifs;
using AdobeSdk.Emulator.Pictures.Painting;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Settings;

/// <summary>A photographer's studio: a seamless backdrop, an arch or disc behind, a podium in front.</summary>
internal sealed class StudioSetting : ISetting
{
    public float Horizon => 0.72f;

    public void PaintBehind(Easel easel, IReadOnlyList<Actor> cast)
    {
        SeededRandom mood = new(easel.Scene.Mood);
        Rgb ground = easel.Scene.Tint ?? Rgb.Hsl(mood.Between(0, 360), mood.Between(0.3f, 0.55f), mood.Between(0.5f, 0.72f));
        if (easel.Palette.Night > 0.6f)
        {
            ground = ground * 0.4f;
        }

        Backdrop(easel, ground);
        Shape(easel, easel.Random("shape"), ground);
        if (cast.Any(actor => actor.Habitat is not Habitat.Frame))
        {
            Podium(easel, ground);
        }
    }

    public Spot Place(Easel easel, Actor actor)
    {
        float x = easel.Width * (actor.Index == 0 ? 0.5f : 0.5f + ((actor.X - 0.5f) * 1.1f));
        return actor.Habitat switch
        {
            Habitat.Frame => new Spot(new SKPoint(x, easel.Height), 1, 0),
            Habitat.Sky => new Spot(new SKPoint(x, easel.Height * 0.66f), actor.Scale * 1.2f, 0),
            _ => new Spot(new SKPoint(x, easel.Height * (actor.Index == 0 ? 0.765f : 0.86f)), actor.Scale * 1.1f, 0) { Shadow = true },
        };
    }

    private static void Backdrop(Easel easel, Rgb ground)
    {
        SKColor[] sweep = [(ground * 1.08f).Soft().ToColor(), (ground * 0.9f).Soft().ToColor(), (ground * 0.88f).Soft().ToColor(), (ground * 1.02f).Soft().ToColor(), (ground * 1.14f).Soft().ToColor()];
        using SKShader shader = SKShader.CreateLinearGradient(new SKPoint(0, 0), new SKPoint(0, easel.Height), sweep, [0, 0.58f, 0.68f, 0.78f, 1], SKShaderTileMode.Clamp);
        using SKPaint paint = new() { Shader = shader, IsDither = true };
        easel.Canvas.DrawRect(0, 0, easel.Width, easel.Height, paint);
        Brushes.Glow(easel.Canvas, new SKPoint(easel.Sun.X, easel.Height * 0.2f), easel.Unit * 0.9f, Rgb.White, 0.45f);
    }

    private static void Shape(Easel easel, SeededRandom random, Rgb ground)
    {
        Rgb tone = ground.Mix(random.Chance(0.5f) ? Rgb.White : Rgb.Black, 0.2f).Saturate(1.25f);
        float half = easel.Unit * random.Between(0.24f, 0.32f);
        float middle = easel.Width * 0.5f;
        float foot = easel.Height * 0.72f;
        using SKPath path = new();
        switch (random.Below(3))
        {
            case 0:
                path.AddCircle(middle, easel.Height * 0.44f, half * 1.05f);
                break;
            case 1:
                path.AddRoundRect(new SKRoundRect(new SKRect(middle - half, foot - (half * 2.4f), middle + half, foot + half), half));
                path.AddRect(new SKRect(middle - half, foot - (half * 1.2f), middle + half, foot));
                break;
            default:
                path.AddRect(new SKRect(middle - (half * 1.5f), foot - (half * 1.9f), middle + (half * 0.4f), foot));
                path.AddCircle(middle + (half * 0.6f), foot - (half * 1.3f), half * 0.8f);
                break;
        }

        easel.Canvas.Save();
        easel.Canvas.ClipRect(new SKRect(0, 0, easel.Width, foot));
        using SKPaint shade = new() { IsAntialias = true, Color = new SKColor(0, 0, 0, 46), MaskFilter = SKMaskFilter.CreateBlur(SKBlurStyle.Normal, easel.Unit * 0.02f) };
        float away = easel.LightSide > 0 ? -1 : 1;
        easel.Canvas.Translate(away * easel.Unit * 0.025f, easel.Unit * 0.015f);
        easel.Canvas.DrawPath(path, shade);
        easel.Canvas.Translate(-away * easel.Unit * 0.025f, -easel.Unit * 0.015f);
        using SKPaint paint = Brushes.Vertical(foot - (half * 2.4f), foot, (tone * 1.08f).Soft(), tone * 0.9f);
        easel.Canvas.DrawPath(path, paint);
        easel.Canvas.Restore();
    }

    private static void Podium(Easel easel, Rgb ground)
    {
        float half = easel.Unit * 0.25f;
        SKPoint top = new(easel.Width * 0.5f, easel.Height * 0.775f);
        float flat = half * 0.2f;
        float tall = easel.Height * 0.1f;
        using SKPaint shade = new() { IsAntialias = true, Color = new SKColor(0, 0, 0, 90), MaskFilter = SKMaskFilter.CreateBlur(SKBlurStyle.Normal, easel.Unit * 0.016f) };
        easel.Canvas.DrawOval(top.X + (easel.LightSide > 0 ? -half * 0.12f : half * 0.12f), top.Y + tall + (flat * 0.2f), half * 1.05f, flat * 1.1f, shade);
        Rgb stone = ground.Mix(Rgb.White, 0.45f);
        float peak = easel.LightSide > 0 ? 0.75f : 0.25f;
        using SKPath body = new();
        body.AddRect(new SKRect(top.X - half, top.Y, top.X + half, top.Y + tall));
        body.AddOval(new SKRect(top.X - half, top.Y + tall - flat, top.X + half, top.Y + tall + flat));
        using SKShader side = SKShader.CreateLinearGradient(
            new SKPoint(top.X - half, 0), new SKPoint(top.X + half, 0),
            [(stone * (peak < 0.5f ? 0.9f : 0.5f)).ToColor(), (stone * 1.02f).Soft().ToColor(), (stone * (peak < 0.5f ? 0.5f : 0.9f)).ToColor()], [0, peak, 1], SKShaderTileMode.Clamp);
        using SKPaint paint = new() { IsAntialias = true, Shader = side };
        easel.Canvas.DrawPath(body, paint);
        using SKPaint lid = Brushes.Vertical(top.Y - flat, top.Y + flat, (stone * 0.98f).Soft(), (stone * 1.12f).Soft());
        easel.Canvas.DrawOval(top.X, top.Y, half, flat, lid);
    }
}
