using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Composing;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Film;

/// <summary>Films a scene, given key frames, or the way from one to the other, and has it encoded.</summary>
internal static class FilmMaker
{
    private const int FramesPerSecond = 24;

    /// <summary>Frames are painted no larger than this and enlarged by the encoder: a film is looked at in motion.</summary>
    private const int LongSide = 960;

    public static Picture? Shoot(Scene scene, byte[]? firstFrame, byte[]? lastFrame, TimeSpan length, string? encoder, CancellationToken cancellationToken)
    {
        PictureCodec.RequireSize(scene.Width, scene.Height, "The film");
        if (encoder is null)
        {
            return null;
        }

        // Encoders halve the resolution of colour, so sides are even.
        SKSizeI size = new(Math.Max(2, scene.Width & ~1), Math.Max(2, scene.Height & ~1));
        float factor = MathF.Min(1, (float)LongSide / Math.Max(size.Width, size.Height));
        SKSizeI frame = new(Math.Max(2, (int)(size.Width * factor) & ~1), Math.Max(2, (int)(size.Height * factor) & ~1));
        int frames = Math.Max(1, (int)Math.Round(length.TotalSeconds * FramesPerSecond));
        using IFootage? first = Still(firstFrame, frame, scene.Seed, fromThere: true);
        using IFootage? last = Still(lastFrame, frame, scene.Seed, fromThere: false);
        using IFootage? painted = first is not null && last is not null ? null : new SceneFootage(scene, frame, length);
        using Raster canvas = new(frame.Width, frame.Height);
        FrameLook look = FrameLook.For(scene, ScenePainter.Read(scene.Prompt));
        FfmpegJob job = new(encoder, frame, size, FramesPerSecond);
        byte[] film = job.Encode(Frames(), cancellationToken);
        return new Picture(film, "video/mp4", size.Width, size.Height);

        IEnumerable<Raster> Frames()
        {
            for (int i = 0; i < frames; i++)
            {
                float time = frames == 1 ? 0 : (float)look.Hold(i) / (frames - 1);
                Cut(canvas, first ?? painted!, last ?? painted!, time);
                look.Apply(canvas);
                yield return canvas;
            }
        }
    }

    /// <summary>The beginning's footage, dissolving into the end's in the middle of the film.</summary>
    private static void Cut(Raster canvas, IFootage from, IFootage to, float time)
    {
        float dissolve = ReferenceEquals(from, to) ? 0 : Math.Clamp((time - 0.3f) / 0.4f, 0, 1);
        if (dissolve < 1)
        {
            from.Draw(canvas.Canvas, time);
        }

        if (dissolve <= 0)
        {
            return;
        }

        using SKPaint paint = new() { Color = SKColors.White.WithAlpha((byte)(255 * dissolve)) };
        canvas.Canvas.SaveLayer(paint);
        to.Draw(canvas.Canvas, time);
        canvas.Canvas.Restore();
    }

    private static StillFootage? Still(byte[]? encoded, SKSizeI frame, long seed, bool fromThere)
    {
        if (encoded is null)
        {
            return null;
        }

        using Raster decoded = PictureCodec.Decode(encoded);
        SeededRandom random = new SeededRandom((ulong)seed).Fork(fromThere ? "first" : "last");
        float angle = random.Between(0, MathF.Tau);
        return new StillFootage(Scaling.Cover(decoded, frame.Width, frame.Height), fromThere, new SKPoint(MathF.Cos(angle) * 0.05f, MathF.Sin(angle) * 0.05f));
    }
}
