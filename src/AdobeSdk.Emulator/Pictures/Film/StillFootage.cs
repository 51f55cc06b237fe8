using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Film;

/// <summary>A given picture, filmed by a moving camera that begins or ends by showing exactly it.</summary>
/// <param name="picture">Of the frame's size.</param>
/// <param name="fromThere">Whether the picture is the first frame and not the last.</param>
/// <param name="drift">Where the camera goes, in frame sizes; its length is at most 0.05.</param>
internal sealed class StillFootage(Raster picture, bool fromThere, SKPoint drift) : IFootage
{
    private readonly SKImage _image = SKImage.FromBitmap(picture.Bitmap);

    public void Draw(SKCanvas canvas, float time)
    {
        float away = fromThere ? time : 1 - time;
        float zoom = 1 + (0.12f * away);
        float x = (0.5f - (zoom * 0.5f) + (drift.X * away)) * picture.Width;
        float y = (0.5f - (zoom * 0.5f) + (drift.Y * away)) * picture.Height;
        canvas.DrawImage(_image, SKRect.Create(x, y, picture.Width * zoom, picture.Height * zoom), new SKSamplingOptions(SKFilterMode.Linear), null);
    }

    public void Dispose()
    {
        _image.Dispose();
        picture.Dispose();
    }
}
