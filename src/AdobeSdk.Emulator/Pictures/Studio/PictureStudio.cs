using AdobeSdk.Emulator.Pictures.Composing;
using AdobeSdk.Emulator.Pictures.Editing;
using AdobeSdk.Emulator.Pictures.Film;
using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures;

/// <summary>Paints scenes and works on pixels. Every answer is a PNG unless it says otherwise; bad pictures throw <see cref="PictureException"/>.</summary>
internal static class PictureStudio
{
    /// <summary>A scene that can be told from its words: colours and motif by the prompt, detail by the seed.</summary>
    public static Picture Generate(Scene scene)
    {
        using Raster raster = ScenePainter.Paint(scene);
        return PictureCodec.ToPng(raster);
    }

    /// <summary>A variation of the source in its colours and layout.</summary>
    public static Picture Similar(byte[] source, Scene scene)
    {
        using Raster from = PictureCodec.Decode(source);
        using Raster varied = Varying.Vary(from, scene.Width, scene.Height, scene.Seed);
        return PictureCodec.ToPng(varied);
    }

    /// <summary>A canvas of the scene's size with the untouched source at <paramref name="place"/> and a continuation around it.</summary>
    public static Picture Expand(byte[] source, byte[]? mask, Region place, Scene scene)
    {
        using Raster from = PictureCodec.Decode(source);
        using Raster expanded = Expanding.Expand(from, mask, place, scene);
        return PictureCodec.ToPng(expanded);
    }

    /// <summary>The source, repainted only where the mask is white (or black, if <paramref name="invert"/>).</summary>
    public static Picture Fill(byte[] source, byte[] mask, bool invert, Scene scene)
    {
        using Raster decoded = PictureCodec.Decode(source);
        bool sized = decoded.Width == scene.Width && decoded.Height == scene.Height;
        PictureCodec.RequireSize(scene.Width, scene.Height, "The picture");
        using Raster? scaled = sized ? null : Scaling.ResizeUnpremultiplied(decoded, scene.Width, scene.Height);
        Raster from = scaled ?? decoded;
        using Raster filled = Filling.Fill(from, Mask.Read(mask, from.Width, from.Height, invert), scene);
        return PictureCodec.ToPng(filled);
    }

    /// <summary>The object, cut out, on a generated background at <paramref name="place"/>, with a shadow.</summary>
    public static Picture ObjectComposite(byte[] source, byte[]? mask, Region? place, Scene scene)
    {
        using Raster from = PictureCodec.Decode(source);
        using Raster cutout = Cutout.Of(from, mask);
        using Raster background = ScenePainter.PaintBackground(scene);
        using Raster composed = Compositing.Compose(background, cutout, place, harmony: 0.12f, shadow: 1, scene.Seed);
        return PictureCodec.ToPng(composed);
    }

    /// <summary>The object on the given background; <paramref name="harmonize"/> fits its light and colours to it.</summary>
    public static Picture Composite(byte[] background, byte[] source, byte[]? mask, Region? place, bool harmonize, string mediaType, long seed)
    {
        using Raster behind = PictureCodec.Decode(background);
        using Raster from = PictureCodec.Decode(source);
        using Raster cutout = Cutout.Of(from, mask);
        using Raster composed = Compositing.Compose(behind, cutout, place, harmonize ? 0.5f : 0, shadow: harmonize ? 1 : 0.6f, seed);
        return PictureCodec.Encode(composed, mediaType);
    }

    /// <summary>The source, <paramref name="factor"/> times larger, nearer to an original than nearest-neighbour is.</summary>
    public static Picture Upscale(byte[] source, int factor)
    {
        using Raster from = PictureCodec.Decode(source);
        using Raster large = Upscaling.Upscale(from, factor);
        return PictureCodec.ToPng(large);
    }

    /// <summary>A short film of the scene that a browser plays, or <see langword="null"/> where the machine has no encoder.</summary>
    public static Picture? Film(Scene scene, byte[]? firstFrame, byte[]? lastFrame, TimeSpan length, CancellationToken cancellationToken = default) =>
        FilmMaker.Shoot(scene, firstFrame, lastFrame, length, Ffmpeg.Find(Environment.GetEnvironmentVariable("PATH")), cancellationToken);

    /// <summary>The rectangle around what a mask selects on a picture of this size; empty if it selects nothing.</summary>
    public static Region Bounds(byte[] mask, int width, int height) => Mask.Read(mask, width, height).Bounds();

    /// <summary>The size of an encoded picture.</summary>
    public static (int Width, int Height) Measure(byte[] source) => PictureCodec.Measure(source);
}
