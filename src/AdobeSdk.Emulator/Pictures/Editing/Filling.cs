using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Composing;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Editing;

/// <summary>
/// Repaints what a mask selects. The hole is closed with its surroundings; then comes what the prompt asks for:
/// a subject stands alone on that ground, a place or a light brings its whole scene, nothing leaves the ground.
/// </summary>
internal static class Filling
{
    public static Raster Fill(Raster source, Mask mask, Scene scene)
    {
        Region box = mask.Bounds();
        if (box.Width == 0)
        {
            return source.Clone();
        }

        // A stream apart from Generate's: filling a picture with its own prompt and seed must not give it back.
        scene = scene with { Seed = (long)StableHash.Combine((ulong)scene.Seed, StableHash.Of("fill")) };
        using Raster paint = Membrane.Close(source, mask);
        SceneDescription wish = ScenePainter.Read(scene.Prompt);
        if (wish.Place is null && wish.Daytime is null && wish.Weather is null && wish.Subjects.Count > 0)
        {
            SubjectPainter.Paint(paint, box, wish, Tones.Of(source).Mean.R, scene.Seed);
        }
        else if (!string.IsNullOrWhiteSpace(scene.Prompt))
        {
            LayScene(paint, mask, box, scene);
        }

        Texture(paint, box, scene.Seed);
        return Blend(source, paint, mask);
    }

    /// <summary>A scene of its own in the hole's rectangle, dissolving into the ground towards the hole's edge.</summary>
    private static void LayScene(Raster paint, Mask mask, Region box, Scene scene)
    {
        using Raster painted = ScenePainter.Paint(scene with { Width = box.Width, Height = box.Height, StructureReference = null });
        using Raster soft = SoftEdges(mask, box);
        for (int y = 0; y < box.Height; y++)
        {
            Span<uint> row = paint.Row(box.Y + y).Slice(box.X, box.Width);
            ReadOnlySpan<uint> news = painted.Row(y);
            ReadOnlySpan<uint> depths = soft.Row(y);
            for (int x = 0; x < row.Length; x++)
            {
                float depth = Math.Clamp((((depths[x] & 255) / 255f) - 0.5f) * 2.4f, 0, 1);
                row[x] = Raster.Pack(Raster.Unpack(row[x]).Mix(Raster.Unpack(news[x]), depth));
            }
        }
    }

    /// <summary>The mask, blurred: about a half at its edges, 1 well inside.</summary>
    private static Raster SoftEdges(Mask mask, Region box)
    {
        using Raster sharp = new(box.Width, box.Height);
        for (int y = 0; y < box.Height; y++)
        {
            Span<uint> row = sharp.Row(y);
            for (int x = 0; x < row.Length; x++)
            {
                uint weight = mask[box.X + x, box.Y + y];
                row[x] = 0xFF000000 | (weight << 16) | (weight << 8) | weight;
            }
        }

        Raster soft = new(box.Width, box.Height);
        float sigma = MathF.Max(1, Math.Min(box.Width, box.Height) * 0.03f);
        using SKImageFilter blur = SKImageFilter.CreateBlur(sigma, sigma, SKShaderTileMode.Decal);
        using SKPaint paint = new() { ImageFilter = blur };
        soft.Canvas.Clear(SKColors.Black);
        soft.Canvas.DrawBitmap(sharp.Bitmap, 0, 0, paint);
        return soft;
    }

    /// <summary>A little unevenness: a surface as smooth as the membrane looks rubbed out.</summary>
    private static void Texture(Raster paint, Region box, long seed)
    {
        SeededRandom random = new SeededRandom((ulong)seed).Fork("texture");
        Noise noise = new(random);
        float scale = 60f / MathF.Max(paint.Width, paint.Height);
        for (int y = box.Y; y < box.Y + box.Height; y++)
        {
            Span<uint> row = paint.Row(y);
            for (int x = box.X; x < box.X + box.Width; x++)
            {
                float uneven = (noise.Fractal(x * scale, y * scale * 2, 3) * 0.022f) + (random.Gauss() * 0.008f);
                row[x] = Raster.Pack(Raster.Unpack(row[x]) + new Rgb(uneven, uneven, uneven));
            }
        }
    }

    private static Raster Blend(Raster source, Raster paint, Mask mask)
    {
        Raster result = source.Clone();
        Span<uint> pixels = result.Pixels;
        ReadOnlySpan<uint> news = paint.Pixels;
        ReadOnlySpan<byte> weights = mask.Weights;
        for (int i = 0; i < pixels.Length; i++)
        {
            if (weights[i] == 0)
            {
                continue;
            }

            float weight = weights[i] / 255f;
            uint alpha = (uint)(((pixels[i] >> 24) * (1 - weight)) + (255 * weight) + 0.5f);
            uint blended = (Raster.Pack(Raster.Unpack(pixels[i]).Mix(Raster.Unpack(news[i]), weight)) & 0x00FFFFFF) | (alpha << 24);

            // What is painted anew is never the old by chance, not even on a blank wall.
            pixels[i] = weights[i] > 127 && blended == pixels[i] ? blended ^ 0x00000202 : blended;
        }

        return result;
    }
}
