using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Editing;

/// <summary>Sets an object into a background: in its place, in its light, with its shadow.</summary>
internal static class Compositing
{
    /// <param name="background">Opaque.</param>
    /// <param name="cutout">The object on nothing.</param>
    /// <param name="place">Where the object's picture goes; else it stands in the lower middle.</param>
    /// <param name="harmony">How far its colours move towards the background's, 0 to 1.</param>
    /// <param name="shadow">0 to 1.</param>
    /// <param name="seed">Turns the light a little: where the shadow falls, and how warm it is.</param>
    public static Raster Compose(Raster background, Raster cutout, Region? place, float harmony, float shadow, long seed)
    {
        SeededRandom random = new SeededRandom((ulong)seed).Fork("composite");
        Region at = place ?? Stand(background, cutout);
        if (at.Width < 1 || at.Height < 1)
        {
            throw new PictureException($"The object can't be placed at {at.Width}×{at.Height} pixels: both sides must be at least 1.");
        }

        PictureCodec.RequireSize(at.Width, at.Height, "The placed object");
        Raster result = Scaling.Resize(background, background.Width, background.Height);
        using Raster fitted = Scaling.ResizeUnpremultiplied(cutout, at.Width, at.Height);
        if (harmony > 0)
        {
            Tones here = Around(background, at);
            Tones own = Tones.Of(fitted);

            // Each variation guesses the light a little differently.
            here = here with { Mean = here.Mean + new Rgb(random.Between(-0.02f, 0.02f), 0, random.Between(-0.012f, 0.012f)) };

            // The object keeps its contrast, it only takes over the light it now stands in.
            (here with { Spread = own.Spread }).GiveTo(fitted, harmony);
        }

        using SKBitmap ready = Scaling.Premultiplied(fitted);
        Cast(result, ready, at, shadow, lean: random.Between(0.4f, 1.1f) * (random.Chance(0.5f) ? -1 : 1));
        result.Canvas.DrawBitmap(ready, at.X, at.Y);
        return result;
    }

    private static Region Stand(Raster background, Raster cutout)
    {
        float factor = MathF.Min(background.Width * 0.6f / cutout.Width, background.Height * 0.6f / cutout.Height);
        int width = Math.Max(1, (int)(cutout.Width * factor));
        int height = Math.Max(1, (int)(cutout.Height * factor));
        return new Region((background.Width - width) / 2, (int)(background.Height * 0.9f) - height, width, height);
    }

    private static Tones Around(Raster background, Region at)
    {
        SKRectI box = SKRectI.Create(at.X - (at.Width / 4), at.Y - (at.Height / 4), at.Width * 3 / 2, at.Height * 3 / 2);
        box.Intersect(SKRectI.Create(background.Width, background.Height));
        if (box.Width < 1 || box.Height < 1)
        {
            return Tones.Of(background);
        }

        using Raster part = new(box.Width, box.Height);
        using SKBitmap whole = Scaling.Premultiplied(background);
        part.Canvas.DrawBitmap(whole, -box.Left, -box.Top);
        return Tones.Of(part);
    }

    /// <summary>A soft shadow that lies on the ground, and a dark seam where the object touches it.</summary>
    private static void Cast(Raster result, SKBitmap thing, Region at, float strength, float lean)
    {
        if (strength <= 0)
        {
            return;
        }

        int foot = Foot(thing);
        float sigma = MathF.Max(0.6f, Math.Min(at.Width, at.Height) * 0.028f);
        using SKColorFilter black = SKColorFilter.CreateBlendMode(new SKColor(8, 8, 20, (byte)(120 * strength)), SKBlendMode.SrcIn);
        using SKImageFilter blur = SKImageFilter.CreateBlur(sigma, sigma, SKShaderTileMode.Decal);
        using SKPaint paint = new() { ColorFilter = black, ImageFilter = blur };
        result.Canvas.Save();

        // Laid down: squeezed to a quarter of its height and sheared, around the line it stands on.
        result.Canvas.Concat(new SKMatrix(1, lean * 0.5f, at.X - (lean * foot * 0.5f), 0, 0.25f, at.Y + foot - (foot * 0.25f), 0, 0, 1));
        result.Canvas.DrawBitmap(thing, 0, 0, paint);
        result.Canvas.Restore();
    }

    /// <summary>The lowest row in which the object shows.</summary>
    private static int Foot(SKBitmap thing)
    {
        ReadOnlySpan<byte> bytes = thing.GetPixelSpan();
        for (int i = bytes.Length - 1; i > 0; i -= 4)
        {
            if (bytes[i] > 40)
            {
                return (i / 4 / thing.Width) + 1;
            }
        }

        return thing.Height;
    }
}
