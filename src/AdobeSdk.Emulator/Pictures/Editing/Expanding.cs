using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Composing;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Editing;

/// <summary>
/// Continues a picture beyond its edges: mirrored there at first, so that edges go on, then ever softer, then
/// into a scene of the prompt's in the source's own tones. The source itself is copied, not drawn.
/// </summary>
internal static class Expanding
{
    /// <summary>What a mask gives up inside the source looks as if it lay this far outside.</summary>
    private const float GivenWay = 0.2f;

    public static Raster Expand(Raster source, byte[]? mask, Region place, Scene scene)
    {
        PictureCodec.RequireSize(scene.Width, scene.Height, "The expanded picture");
        RequirePlace(place, scene);
        using Raster? fitted = source.Width == place.Width && source.Height == place.Height ? null : Scaling.ResizeUnpremultiplied(source, place.Width, place.Height);
        Raster kept = fitted ?? source;
        using Raster mirrored = Mirror(kept, place, scene);
        using Raster blurred = Blur(mirrored);
        using Raster painted = PaintScene(kept, scene);
        Raster canvas = new(scene.Width, scene.Height, SKAlphaType.Unpremul);
        Mask? given = mask is null ? null : Mask.Read(mask, kept.Width, kept.Height);
        bool wished = !string.IsNullOrWhiteSpace(scene.Prompt);
        float unit = MathF.Min(scene.Width, scene.Height);
        for (int y = 0; y < canvas.Height; y++)
        {
            Span<uint> row = canvas.Row(y);
            for (int x = 0; x < row.Length; x++)
            {
                float outside = Distance(place, x, y);
                float way = outside > 0 ? outside / unit : GivenWay;
                Rgb near = Raster.Unpack(mirrored.Row(y)[x]);
                Rgb soft = Raster.Unpack(blurred.Row(y)[x]);
                Rgb far = Raster.Unpack(painted.Row(y)[x]);
                Rgb ground = near.Mix(soft, Smooth(way * 7));
                row[x] = Raster.Pack(ground.Mix(far, Smooth((way - 0.03f) * 3.2f) * (wished ? 0.92f : 0.3f)));
            }
        }

        Keep(canvas, kept, given, place);
        return canvas;
    }

    /// <summary>Puts the source's pixels in, all but those that the mask gives up.</summary>
    private static void Keep(Raster canvas, Raster kept, Mask? mask, Region place)
    {
        for (int y = Math.Max(0, -place.Y); y < Math.Min(kept.Height, canvas.Height - place.Y); y++)
        {
            Span<uint> row = canvas.Row(place.Y + y);
            ReadOnlySpan<uint> from = kept.Row(y);
            for (int x = Math.Max(0, -place.X); x < Math.Min(kept.Width, canvas.Width - place.X); x++)
            {
                uint lost = mask?[x, y] ?? 0;
                ref uint pixel = ref row[place.X + x];
                pixel = lost == 0 ? from[x] : Raster.Pack(Raster.Unpack(from[x]).Mix(Raster.Unpack(pixel), lost / 255f));
            }
        }
    }

    private static void RequirePlace(Region place, Scene scene)
    {
        bool meets = place.X < scene.Width && place.Y < scene.Height && place.X + place.Width > 0 && place.Y + place.Height > 0;
        if (place.Width < 1 || place.Height < 1 || !meets)
        {
            throw new PictureException(
                $"The picture would stand at {place.X},{place.Y} with {place.Width}×{place.Height} pixels, outside a canvas of {scene.Width}×{scene.Height}.");
        }

        PictureCodec.RequireSize(place.Width, place.Height, "The placed picture");
    }

    private static Raster Mirror(Raster kept, Region place, Scene scene)
    {
        Raster canvas = new(scene.Width, scene.Height);
        canvas.Canvas.Clear(Tones.Of(kept).Average().ToColor());
        using SKBitmap bitmap = Scaling.Premultiplied(kept);
        using SKShader shader = bitmap.ToShader(SKShaderTileMode.Mirror, SKShaderTileMode.Mirror, SKMatrix.CreateTranslation(place.X, place.Y));
        using SKPaint paint = new() { Shader = shader };
        canvas.Canvas.DrawRect(0, 0, scene.Width, scene.Height, paint);
        return canvas;
    }

    private static Raster Blur(Raster mirrored)
    {
        // A quarter of the size: the blur costs a sixteenth and looks the same.
        int width = Math.Max(1, mirrored.Width / 4);
        int height = Math.Max(1, mirrored.Height / 4);
        using Raster small = Scaling.Resize(mirrored, width, height);
        using Raster soft = new(width, height);
        float sigma = MathF.Max(0.5f, MathF.Min(width, height) * 0.035f);
        using SKImageFilter blur = SKImageFilter.CreateBlur(sigma, sigma, SKShaderTileMode.Clamp);
        using SKPaint paint = new() { ImageFilter = blur };
        soft.Canvas.DrawBitmap(small.Bitmap, 0, 0, paint);
        return Scaling.Resize(soft, mirrored.Width, mirrored.Height);
    }

    private static Raster PaintScene(Raster kept, Scene scene)
    {
        scene = scene with { Seed = (long)StableHash.Combine((ulong)scene.Seed, StableHash.Of("expand")) };
        Raster painted = ScenePainter.PaintBackground(scene);
        Tones.Of(kept).GiveTo(painted, 0.75f);
        return painted;
    }

    private static float Distance(Region place, int x, int y)
    {
        float dx = MathF.Max(MathF.Max(place.X - x, x - (place.X + place.Width - 1)), 0);
        float dy = MathF.Max(MathF.Max(place.Y - y, y - (place.Y + place.Height - 1)), 0);
        return MathF.Sqrt((dx * dx) + (dy * dy));
    }

    private static float Smooth(float t)
    {
        t = Math.Clamp(t, 0, 1);
        return t * t * (3 - (2 * t));
    }
}
