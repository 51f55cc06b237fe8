using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Motifs;
using AdobeSdk.Emulator.Pictures.Painting;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Composing;

/// <summary>Paints a prompt's subjects alone, into a rectangle of a picture that is there already.</summary>
internal static class SubjectPainter
{
    /// <param name="canvas">An opaque picture.</param>
    /// <param name="box">Where.</param>
    /// <param name="wish">Who.</param>
    /// <param name="brightness">Of the picture, 0 to 1: tells the hour, so that the subject's light fits in.</param>
    /// <param name="seed">Chance.</param>
    public static void Paint(Raster canvas, Region box, SceneDescription wish, float brightness, long seed)
    {
        Daytime hour = brightness > 0.38f ? Daytime.Day : brightness > 0.2f ? Daytime.Dusk : Daytime.Night;
        SeededRandom random = new(StableHash.Combine((ulong)seed, wish.Mood));
        Easel easel = new(canvas, wish, Palettes.For(wish with { Daytime = hour }), random)
        {
            Sun = new SKPoint(canvas.Width * 0.2f, canvas.Height * 0.2f),
        };

        int count = wish.Subjects.Sum(subject => subject.Count);
        int index = 0;
        foreach (Subject subject in wish.Subjects)
        {
            IMotif motif = MotifCatalog.Get(subject.Motif);
            for (int i = 0; i < subject.Count; i++, index++)
            {
                float height = MathF.Min(box.Height * 0.82f, box.Width * 0.9f) / MathF.Sqrt(count);
                SKPoint foot = new(box.X + (box.Width * (index + 0.5f) / count), box.Y + (box.Height * 0.5f) + (height * 0.5f));
                using MotifBrush brush = new(easel, foot, height, random.Fork(FormattableString.Invariant($"subject {index}")), subject.Colour);
                motif.Paint(brush);
            }
        }
    }
}
