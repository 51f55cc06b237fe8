using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Motifs;
using AdobeSdk.Emulator.Pictures.Painting;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Settings;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Composing;

/// <summary>One actor's appearance: its ground, itself, its mirror image, its light.</summary>
internal sealed class Performance(Easel easel, ISetting setting, Actor actor)
{
    private readonly Spot _spot = setting.Place(easel, actor);
    private readonly float _height = actor.Motif.Height * MathF.Min(easel.Height, easel.Width * 1.25f);
    private SKPoint _foot;

    /// <summary>Paints the actor on <paramref name="stage"/>, and its mirror image into the main easel's water.</summary>
    public void Paint(Easel stage)
    {
        if (_spot.Waterline is not { } waterline)
        {
            PaintOn(stage);
            return;
        }

        using Raster layer = new(easel.Width, easel.Height);
        PaintOn(easel.On(layer));
        Reflection.Paint(easel, layer, waterline, 0.6f);
        stage.Canvas.DrawBitmap(layer.Bitmap, 0, 0);
    }

    public void PaintLight(Easel target)
    {
        using MotifBrush brush = Brush(target, "light");
        actor.Motif.PaintLight(brush);
    }

    private void PaintOn(Easel target)
    {
        _foot = _spot.Ground?.Invoke(target) ?? _spot.Foot;
        if (_spot.Shadow)
        {
            PaintShadow(target);
        }

        using MotifBrush brush = Brush(target, "form");
        actor.Motif.Paint(brush);
    }

    /// <summary>What joins a thing to the ground: a soft dark patch under it, drawn out away from the light.</summary>
    private void PaintShadow(Easel target)
    {
        float size = _height * _spot.Size;
        float away = -easel.LightSide * size * 0.16f;
        using SKPaint paint = new()
        {
            IsAntialias = true,
            Color = new SKColor(6, 8, 20, (byte)(60 + (70 * Math.Clamp(easel.Palette.Key.Luma, 0, 1)))),
            MaskFilter = SKMaskFilter.CreateBlur(SKBlurStyle.Normal, size * 0.03f),
        };
        target.Canvas.DrawOval(_foot.X + away, _foot.Y, size * actor.Motif.Breadth * 0.55f, size * 0.035f, paint);
    }

    private MotifBrush Brush(Easel target, string purpose)
    {
        SeededRandom random = easel.Random(FormattableString.Invariant($"actor {actor.Index} {purpose}"));
        bool mirrored = easel.Random(FormattableString.Invariant($"actor {actor.Index}")).Chance(0.5f);
        return new MotifBrush(target, _foot, _height * _spot.Size, random, actor.Colour, _spot.Distance, mirrored);
    }
}
