using System.Runtime.InteropServices;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Pixels;

/// <summary>
/// Pixels that Skia draws on and that loops can reach. RGBA, 8 bits each, so that a row can be seen as
/// one <see cref="uint"/> a pixel (red in the lowest byte) on every platform .NET supports.
/// </summary>
internal sealed class Raster : IDisposable
{
    public Raster(int width, int height, SKAlphaType alpha = SKAlphaType.Premul)
        : this(new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, alpha)))
    {
    }

    public Raster(SKBitmap bitmap)
    {
        Bitmap = bitmap;
        Canvas = new SKCanvas(bitmap);
    }

    public SKBitmap Bitmap { get; }

    public SKCanvas Canvas { get; }

    public int Width => Bitmap.Width;

    public int Height => Bitmap.Height;

    public Span<uint> Pixels => MemoryMarshal.Cast<byte, uint>(Bitmap.GetPixelSpan());

    public Span<uint> Row(int y) => Pixels.Slice(y * Width, Width);

    public Span<byte> Bytes => Bitmap.GetPixelSpan();

    public static uint Pack(Rgb colour) => Pack(colour.R, colour.G, colour.B);

    public static uint Pack(float r, float g, float b) =>
        Part(r) | (Part(g) << 8) | (Part(b) << 16) | 0xFF000000;

    public static Rgb Unpack(uint pixel) =>
        new((pixel & 255) / 255f, ((pixel >> 8) & 255) / 255f, ((pixel >> 16) & 255) / 255f);

    /// <summary>Lays an opaque colour over a premultiplied pixel, as thickly as <paramref name="cover"/> says.</summary>
    public static uint Over(uint pixel, Rgb colour, float cover)
    {
        float kept = 1 - cover;
        uint alpha = (uint)Math.Clamp((255 * cover) + ((pixel >> 24) * kept) + 0.5f, 0, 255);
        return (Pack((colour * cover) + (Unpack(pixel) * kept)) & 0x00FFFFFF) | (alpha << 24);
    }

    public Raster Clone() => new(Bitmap.Copy());

    public void Dispose()
    {
        Canvas.Dispose();
        Bitmap.Dispose();
    }

    private static uint Part(float value) => (uint)Math.Clamp((value * 255f) + 0.5f, 0f, 255f);
}
