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

    public void Paint()
    {
        _foot = _spot.Foot;
        if (_spot.Waterline is not { } waterline)
        {
            PaintOn(easel);
            return;
        }

        using Raster layer = new(easel.Width, easel.Height);
        PaintOn(easel.On(layer));
        Reflection.Paint(easel, layer, waterline, 0.6f);
        easel.Canvas.DrawBitmap(layer.Bitmap, 0, 0);
    }

    public void PaintLight()
    {
        using MotifBrush brush = Brush(easel, "light");
        actor.Motif.PaintLight(brush);
    }

    private void PaintOn(Easel target)
    {
        _foot = _spot.Ground?.Invoke(target) ?? _spot.Foot;
        using MotifBrush brush = Brush(target, "form");
        actor.Motif.Paint(brush);
    }

    private MotifBrush Brush(Easel target, string purpose)
    {
        SeededRandom random = easel.Random(FormattableString.Invariant($"actor {actor.Index} {purpose}"));
        bool mirrored = easel.Random(FormattableString.Invariant($"actor {actor.Index}")).Chance(0.5f);
        return new MotifBrush(target, _foot, _height * _spot.Size, random, actor.Colour, _spot.Distance, mirrored);
    }
}
