using SkiaSharp;

namespace AdobeSdk.Emulator.Tests.Support;

/// <summary>Pictures to send.</summary>
internal static class TestPictures
{
    /// <summary>A sky over a meadow with a white ball.</summary>
    public static byte[] Png(int width = 512, int height = 512)
    {
        using SKBitmap bitmap = new(width, height);
        using SKCanvas canvas = new(bitmap);
        using SKPaint grass = new() { Color = SKColors.SeaGreen };
        using SKPaint ball = new() { Color = SKColors.White };
        canvas.Clear(SKColors.SkyBlue);
        canvas.DrawRect(0, height * 0.6f, width, height, grass);
        canvas.DrawCircle(width / 2f, height / 2f, Math.Min(width, height) / 5f, ball);
        using SKData data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
